# METADATA
# title: "Number is out of range"
# description: "The setting takes numbers within bounds."
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "reference and the meaning of the values: counts are not negative, ports lie in 1..65535, percentages in 0..100"
#   message: "{value} is out of the range of `{key}`: {bound}"
#   help: "write a number within the bounds"
#   variants:
#     minimum:
#       message: "{value} is too small for `{key}`: at least {bound}"
#       help: "write a number from {bound} up"
#     maximum:
#       message: "{value} is too large for `{key}`: at most {bound}"
#       help: "write a number up to {bound}"
#     above:
#       message: "{value} is too small for `{key}`: more than {bound}"
#       help: "write a number greater than {bound}"
#   zh-CN:
#     title: "数值超出范围"
#     description: "该参数只接受一定范围内的数值。"
#     message: "{value} 超出 `{key}` 的取值范围：{bound}"
#     help: "请填写范围内的数值"
#     variants:
#       minimum:
#         message: "{value} 对 `{key}` 过小，不能小于 {bound}"
#         help: "请填写不小于 {bound} 的数值"
#       maximum:
#         message: "{value} 对 `{key}` 过大，不能大于 {bound}"
#         help: "请填写不大于 {bound} 的数值"
#       above:
#         message: "{value} 对 `{key}` 过小，必须大于 {bound}"
#         help: "请填写大于 {bound} 的数值"
package easlint.rules.structure.range
