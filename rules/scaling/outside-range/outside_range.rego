# METADATA
# title: Instances outside the autoscaler's bounds
# description: The autoscaler changes this number at once, for it lies outside its bounds.
# custom:
#   severity: warning
#   set: recommended
#   confidence: inferred
#   source: "the bounds of horizontal auto scaling hold for the number of instances"
#   message: "`instance` is {instance}, below the autoscaler's `min` of {bound}"
#   help: "start with at least {bound}, or lower `min`"
#   variants:
#     above:
#       message: "`instance` is {instance}, above the autoscaler's `max` of {bound}"
#       help: "start with at most {bound}, or raise `max`"
#   related: { bound: "the bound" }
#   zh-CN:
#     title: 实例数超出弹性伸缩范围
#     description: 该实例数不在弹性伸缩的上下限之内，部署后会立即被调整。
#     message: "`instance` 为 {instance}，低于弹性伸缩的 `min`（{bound}）"
#     help: "请将实例数设为至少 {bound}，或调低 `min`"
#     variants:
#       above:
#         message: "`instance` 为 {instance}，高于弹性伸缩的 `max`（{bound}）"
#         help: "请将实例数设为至多 {bound}，或调高 `max`"
#     related: { bound: "边界在这里" }
package easlint.rules.scaling["outside-range"]

import data.easlint.lib.config
import data.easlint.lib.result

report contains finding if {
	instance := input.config.metadata.instance
	low := config.value_or(["autoscaler", "min"], 0)
	high := config.value_or(["autoscaler", "max"], max([low, instance]))
	low <= high
	finding := judged(instance, low, high)
}

judged(instance, low, _) := outside(instance, "min", low) if instance < low

judged(instance, _, high) := result.variant(outside(instance, "max", high), "above") if instance > high

outside(instance, name, bound) := result.related(
	result.at(["metadata", "instance"], {"instance": instance, "bound": bound}),
	[result.place(result.at(["autoscaler", name], {}), "bound")],
)
