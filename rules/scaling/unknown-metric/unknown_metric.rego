# METADATA
# title: Unknown metric of the autoscaler
# description: A metric that nobody measures has no value, and the service is not scaled by it.
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "horizontal auto scaling of EAS: its list of metrics, and custom[...] for the service's own"
#   fix: unsafe
#   repair: "write the closest metric"
#   message: "`{metric}` is not in the list of metrics as of {asOf}"
#   help: "use a metric of the list, such as `qps`, or one of the service's own as `custom[...]`"
#   variants:
#     closest:
#       help: "`{closest}` may be meant"
#       repair: "write `{closest}`"
#   zh-CN:
#     title: 未知的弹性伸缩指标
#     description: 没有采集的指标不会有数值，服务也就不会据此伸缩。
#     repair: "改为最接近的指标"
#     message: "`{metric}` 不在截至 {asOf} 的指标列表中"
#     help: "请使用列表中的指标，例如 `qps`，或用 `custom[...]` 引用服务自行上报的指标"
#     variants:
#       closest:
#         help: "如果本意如此，请改为 `{closest}`"
#         repair: "改为 `{closest}`"
package easlint.rules.scaling["unknown-metric"]

import data.easlint.lib.result

known := input.facts.known.metrics

report contains finding if {
	some metric, _ in input.config.autoscaler.strategies
	is_unknown(metric)
	finding := named(result.key(["autoscaler", "strategies", metric], args(metric)))
}

# The API that has this form writes its metrics in capitals.
report contains finding if {
	some i, target in input.config.autoscaler.scaleStrategies
	is_unknown(lower(target.metricName))
	finding := named(result.at(["autoscaler", "scaleStrategies", i, "metricName"], args(target.metricName)))
}

is_unknown(metric) if {
	not metric in known.values
	not is_own(metric)
}

is_own(metric) if {
	some pattern in known.patterns
	regex.match(pattern, metric)
}

args(metric) := {"metric": metric, "asOf": known.asOf}

named(finding) := result.suggest(finding, finding.args.metric, known.values)
