# METADATA
# title: Autoscaler without a target
# description: Without a metric and its target nothing says when an instance is to come or to go.
# custom:
#   severity: warning
#   set: recommended
#   confidence: documented
#   source: "reference, autoscaler: the example pairs the bounds with strategies"
#   profiles: [service, test]
#   message: "`autoscaler` has neither `strategies` nor `scaleStrategies`, so it never scales"
#   help: "add a target, for example `qps` in `strategies`, or remove `autoscaler`"
#   zh-CN:
#     title: 弹性伸缩没有目标
#     description: 没有指标及其目标值，就无法判断何时增减实例。
#     message: "`autoscaler` 既没有 `strategies` 也没有 `scaleStrategies`，不会触发伸缩"
#     help: "请添加目标，例如 `strategies` 中的 `qps`，或删除 `autoscaler`"
package easlint.rules.scaling["no-strategy"]

import data.easlint.lib.config
import data.easlint.lib.result

report contains finding if {
	config.given(["autoscaler"])
	config.absent(["autoscaler", "strategies"])
	config.absent(["autoscaler", "scaleStrategies"])
	finding := result.missing(["autoscaler"], {})
}
