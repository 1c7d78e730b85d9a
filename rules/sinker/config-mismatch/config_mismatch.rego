# METADATA
# title: Sinker without the target of its type
# description: Each type of sinker reads the block of `config` that bears its name.
# custom:
#   severity: warning
#   set: recommended
#   confidence: documented
#   source: "reference, sinker.config: the block maxcompute or sls holds the target of the type with that name"
#   profiles: [service, test]
#   message: "the sinker has type {type}, and no `{type}` block says where the records go"
#   help: "add `{type}` with {settings} to the sinker's `config`, or correct `type`"
#   zh-CN:
#     title: 落盘类型缺少对应的配置
#     description: 每种落盘类型读取 `config` 中与其同名的配置块。
#     message: "落盘类型为 {type}，但没有 `{type}` 配置块说明记录写到哪里"
#     help: "请在 `config` 中添加含 {settings} 的 `{type}`，或更正 `type`"
package easlint.rules.sinker["config-mismatch"]

import data.easlint.lib.config
import data.easlint.lib.result
import data.easlint.lib.sinks

report contains finding if {
	config.absent(sinks.block(sinks.type))
	args := {"type": sinks.type, "settings": concat(", ", sinks.needed[sinks.type])}
	finding := place(args)
}

place(args) := result.key(["sinker", "config"], args) if config.given(["sinker", "config"])

place(args) := result.missing(["sinker"], args) if config.absent(["sinker", "config"])
