# METADATA
# title: Sinker with half a target
# description: A target is a project and, in it, a table of MaxCompute or a Logstore of SLS.
# custom:
#   severity: warning
#   set: recommended
#   confidence: documented
#   source: "reference, sinker.config: a MaxCompute target has project and table, one in SLS project and logstore"
#   profiles: [service, test]
#   message: "the `{type}` target lacks {missing}"
#   help: "add {missing} to `{type}`"
#   zh-CN:
#     title: 落盘目标不完整
#     description: 目标由项目以及其中的 MaxCompute 表或 SLS Logstore 组成。
#     message: "`{type}` 目标缺少 {missing}"
#     help: "请在 `{type}` 中补充 {missing}"
package easlint.rules.sinker.incomplete

import data.easlint.lib.config
import data.easlint.lib.result
import data.easlint.lib.sinks

report contains finding if {
	block := sinks.block(sinks.type)
	config.given(block)
	missing := [setting |
		some setting in sinks.needed[sinks.type]
		config.absent(array.concat(block, [setting]))
	]
	missing != []
	finding := result.missing(block, {"type": sinks.type, "missing": concat(", ", missing)})
}
