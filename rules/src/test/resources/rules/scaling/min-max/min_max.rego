# METADATA
# title: Fewest instances exceed the most
# description: The autoscaler cannot keep at least this many instances and at most fewer.
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "horizontal auto scaling of EAS: min is the least and max the greatest number of instances"
#   profiles: [service, patch, test]
#   message: "`min` is {min}, above the `max` of {max}"
#   help: "make `min` at most `max`: the two may have changed places"
#   related: { max: "the upper bound" }
#   zh-CN:
#     title: 最小实例数大于最大实例数
#     description: 弹性伸缩无法同时满足这个下限和更小的上限。
#     message: "`min` 为 {min}，大于 `max` 的 {max}"
#     help: "请确保 `min` 不大于 `max`，两者可能写反了"
#     related: { max: "上限在这里" }
package easlint.rules.scaling["min-max"]

import data.easlint.lib.result

report contains finding if {
	scaler := input.config.autoscaler
	scaler.min > scaler.max
	place := result.at(["autoscaler", "min"], {"min": scaler.min, "max": scaler.max})
	finding := result.related(place, [result.place(result.at(["autoscaler", "max"], {}), "max")])
}
