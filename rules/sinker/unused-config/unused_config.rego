# METADATA
# title: Sinker target of the other type
# description: A sinker writes to the target of its own type, and other blocks are not read.
# custom:
#   severity: warning
#   set: recommended
#   confidence: documented
#   source: "reference, sinker: type names one target, and each type has its own block in config"
#   message: "`{other}` is not read, since the sinker has type {type}"
#   help: "remove `{other}`, or set `type` to {other}"
#   zh-CN:
#     title: 配置了其他类型的落盘目标
#     description: 落盘只写入所选类型的目标，其他配置块不会被读取。
#     message: "落盘类型为 {type}，`{other}` 不会被读取"
#     help: "请删除 `{other}`，或将 `type` 设为 {other}"
package easlint.rules.sinker["unused-config"]

import data.easlint.lib.config
import data.easlint.lib.result
import data.easlint.lib.sinks

report contains finding if {
	some other, _ in sinks.needed
	other != sinks.type
	config.given(sinks.block(other))
	finding := result.key(sinks.block(other), {"type": sinks.type, "other": other})
}
