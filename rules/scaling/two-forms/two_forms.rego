# METADATA
# title: "`strategies` and `scaleStrategies` are both given"
# description: Both hold the autoscaler's targets, and one of them has no effect.
# custom:
#   severity: warning
#   set: recommended
#   confidence: inferred
#   source: "the reference has strategies alone, published service files scaleStrategies alone"
#   message: "`scaleStrategies` stands beside `strategies`, and only one of them can hold"
#   help: "put all targets into one of the two, and remove the other"
#   related: { strategies: "the other form" }
#   zh-CN:
#     title: 同时配置了 `strategies` 和 `scaleStrategies`
#     description: 两者都是弹性伸缩的目标，其中一个不起作用。
#     message: "`scaleStrategies` 与 `strategies` 同时存在，只有一个会生效"
#     help: "请将全部目标写入其中一个，并删除另一个"
#     related: { strategies: "另一种写法" }
package easlint.rules.scaling["two-forms"]

import data.easlint.lib.config
import data.easlint.lib.result

report contains finding if {
	config.given(["autoscaler", "strategies"])
	config.given(["autoscaler", "scaleStrategies"])
	other := result.place(result.key(["autoscaler", "strategies"], {}), "strategies")
	finding := result.related(result.key(["autoscaler", "scaleStrategies"], {}), [other])
}
