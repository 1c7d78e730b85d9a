# METADATA
# title: Text after the end of the JSON
# description: "A JSON file holds one value and nothing behind it."
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "RFC 8259, section 2: a JSON text is one value with blanks around it"
#   message: "the JSON ends before this"
#   help: "remove what follows, or keep it in a file of its own"
#   variants:
#     early-close:
#       message: "the closing brace before this ends the file, and more members follow"
#       help: "remove that brace, or move it to the end"
#   zh-CN:
#     title: JSON 结束后仍有内容
#     description: "JSON 文件只能包含一个值，其后不能再有内容。"
#     message: "JSON 在此之前已经结束"
#     help: "请删除后面的内容，或将其放到单独的文件中"
#     variants:
#       early-close:
#         message: "前面的右花括号已经结束了整个文件，其后却还有成员"
#         help: "请删除该右花括号，或将其移到末尾"
package easlint.rules.syntax["trailing-content"]
