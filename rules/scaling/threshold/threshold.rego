# METADATA
# title: Target that no instance can meet
# description: A target is the load that one instance should carry, so it is positive and at most all that it has.
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "horizontal auto scaling of EAS: targets are positive, those of cpu, gpu and memory are percentages"
#   message: "the target of `{metric}` is {value}, and has to be above 0"
#   help: "write the load that one instance should carry"
#   variants:
#     percent:
#       message: "the target of `{metric}` is {value}, but it is a percentage (list of metrics as of {asOf})"
#       help: "write a percentage from 1 to 100"
#   zh-CN:
#     title: 伸缩目标无法达到
#     description: 目标值是单个实例应承担的负载，必须为正数，且不能超过实例的全部能力。
#     message: "`{metric}` 的目标值为 {value}，必须大于 0"
#     help: "请填写单个实例应承担的负载"
#     variants:
#       percent:
#         message: "`{metric}` 的目标值为 {value}，但该指标是百分比（指标列表截至 {asOf}）"
#         help: "请填写 1 到 100 之间的百分比"
package easlint.rules.scaling.threshold

import data.easlint.lib.result

report contains finding if {
	some metric, value in input.config.autoscaler.strategies
	place := result.at(["autoscaler", "strategies", metric], {"metric": metric, "value": value})
	finding := judged(place)
}

report contains finding if {
	some i, target in input.config.autoscaler.scaleStrategies
	args := {"metric": target.metricName, "value": target.threshold}
	finding := judged(result.at(["autoscaler", "scaleStrategies", i, "threshold"], args))
}

judged(place) := place if {
	is_number(place.args.value)
	place.args.value <= 0
}

judged(place) := object.union(result.variant(place, "percent"), {"args": {"asOf": known.asOf}}) if {
	is_number(place.args.value)
	place.args.value > 100
	known := input.facts.known.metrics
	known.kinds[lower(place.args.metric)] == "percent"
}
