# METADATA
# title: "Value still has to be filled in"
# description: "Nothing else is said about a value that is still a placeholder."
# custom:
#   severity: warning
#   set: recommended
#   confidence: inferred
#   source: "published examples: what a reader has to fill in is written so"
#   message: "`{key}` still holds a placeholder"
#   help: "write the real value"
#   variants:
#     template:
#       severity: info
#       message: "`{key}` is filled in by a template"
#       help: "check the file that the template makes, too"
#   zh-CN:
#     title: "值仍是占位符"
#     description: "在填入实际值之前，不会对该值做其他检查。"
#     message: "`{key}` 的值仍是占位符"
#     help: "请填写实际的值"
#     variants:
#       template:
#         message: "`{key}` 的值由模板生成"
#         help: "请同时检查模板渲染后的文件"
package easlint.rules.structure.placeholder
