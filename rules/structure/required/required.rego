# METADATA
# title: "Required setting is missing"
# description: "The reference requires this setting."
# custom:
#   severity: error
#   set: recommended
#   confidence: documented
#   source: "reference, columns Required: metadata, name, instance, image, and what the other objects need"
#   message: "`{key}` is missing"
#   help: "add `{key}`"
#   variants:
#     empty:
#       message: "`{key}` is empty"
#       help: "write a value for `{key}`"
#     advised:
#       severity: warning
#       message: "`{key}` is missing, and its object has no effect without it"
#     advised-empty:
#       severity: warning
#       message: "`{key}` is empty, and its object has no effect without it"
#       help: "write a value for `{key}`"
#   zh-CN:
#     title: "缺少必填参数"
#     description: "参考文档规定该参数为必填。"
#     message: "缺少 `{key}`"
#     help: "请添加 `{key}`"
#     variants:
#       empty:
#         message: "`{key}` 为空"
#         help: "请填写 `{key}` 的值"
#       advised:
#         message: "缺少 `{key}`，其所在对象不会生效"
#       advised-empty:
#         message: "`{key}` 为空，其所在对象不会生效"
#         help: "请填写 `{key}` 的值"
package easlint.rules.structure.required
