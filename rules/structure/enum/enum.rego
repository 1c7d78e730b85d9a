# METADATA
# title: "Value is not one of the listed"
# description: "The setting takes listed values only."
# custom:
#   severity: error
#   set: recommended
#   confidence: documented
#   source: "reference: the values that the setting takes"
#   fix: safe
#   message: "{value} is no value of `{key}`"
#   help: "allowed here: {allowed}"
#   repair: "write `{closest}`"
#   variants:
#     closest:
#       message: "{value} is no value of `{key}`; `{closest}` is"
#       help: "allowed here: {allowed}"
#       repair: "write `{closest}`"
#     case:
#       severity: warning
#       message: "the reference writes {value} for `{key}` as `{closest}`"
#       help: "write `{closest}`"
#       repair: "write `{closest}`"
#     open:
#       severity: warning
#       message: "{value} is no known value of `{key}`"
#       help: "known: {allowed}; newer values may exist"
#     open-closest:
#       severity: warning
#       message: "{value} is no known value of `{key}`; `{closest}` is"
#       help: "known: {allowed}; newer values may exist"
#       repair: "write `{closest}`"
#   zh-CN:
#     title: "取值不在允许范围内"
#     description: "该参数只接受列出的取值。"
#     message: "{value} 不是 `{key}` 的有效取值"
#     help: "可选值：{allowed}"
#     repair: "改为 `{closest}`"
#     variants:
#       closest:
#         message: "{value} 不是 `{key}` 的有效取值，最接近的是 `{closest}`"
#         help: "可选值：{allowed}"
#         repair: "改为 `{closest}`"
#       case:
#         message: "`{key}` 的 {value} 在参考文档中写作 `{closest}`"
#         help: "请改为 `{closest}`"
#         repair: "改为 `{closest}`"
#       open:
#         message: "{value} 不是 `{key}` 的已知取值"
#         help: "已知取值：{allowed}；可能还有更新的取值"
#       open-closest:
#         message: "{value} 不是 `{key}` 的已知取值，最接近的是 `{closest}`"
#         help: "已知取值：{allowed}；可能还有更新的取值"
#         repair: "改为 `{closest}`"
package easlint.rules.structure.enum
