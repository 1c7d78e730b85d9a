# METADATA
# title: "Text has the wrong form"
# description: "The setting takes texts of one form only."
# custom:
#   severity: error
#   set: recommended
#   confidence: documented
#   source: "reference: the form of the text"
#   message: "{value} has not the form that `{key}` takes"
#   help: "write it in the form that the reference shows"
#   variants:
#     percentage:
#       message: "{value} is no percentage, which `{key}` takes as text"
#       help: "write a count without quotes, or a percentage such as \"20%\""
#     size:
#       message: "{value} is no size with a unit, which `{key}` takes"
#       help: "write a number with a unit, such as \"20Gi\""
#   zh-CN:
#     title: "文本格式错误"
#     description: "该参数只接受特定格式的文本。"
#     message: "{value} 不符合 `{key}` 要求的格式"
#     help: "请按参考文档所示的格式填写"
#     variants:
#       percentage:
#         message: "{value} 不是百分比；`{key}` 的文本值应为百分比"
#         help: "请填写不带引号的整数，或 \"20%\" 这样的百分比"
#       size:
#         message: "{value} 不是带单位的容量；`{key}` 应为带单位的容量"
#         help: "请填写带单位的数值，例如 \"20Gi\""
package easlint.rules.structure.pattern
