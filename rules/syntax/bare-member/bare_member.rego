# METADATA
# title: Members without braces around them
# description: "A JSON file is one value; members need braces around them."
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "RFC 8259, sections 2 and 4: a JSON text is one value, and members stand inside braces"
#   fix: safe
#   message: "the braces around the file are missing"
#   help: "put an opening brace in front of the text and a closing brace behind it"
#   repair: "put braces around the text"
#   variants:
#     opening-brace:
#       message: "the opening brace of the file is missing"
#       help: "put an opening brace in front of the text"
#       repair: "put a brace in front of the text"
#   zh-CN:
#     title: 最外层缺少花括号
#     description: "JSON 文件必须是一个完整的值，成员要放在花括号中。"
#     message: "文件最外层缺少花括号"
#     help: "请在文件开头加左花括号，在末尾加右花括号"
#     repair: "在最外层加上花括号"
#     variants:
#       opening-brace:
#         message: "文件开头缺少左花括号"
#         help: "请在文件开头加上左花括号"
#         repair: "在开头加上左花括号"
package easlint.rules.syntax["bare-member"]
