# METADATA
# title: Word that is no JSON value
# description: "Without quotes JSON knows only numbers, true, false and null."
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "RFC 8259, section 3: besides objects, arrays, numbers and strings a value is true, false or null, in lower case"
#   fix: safe
#   message: "this word is no JSON value"
#   help: "put it in double quotes if it is meant as a text"
#   variants:
#     python:
#       message: "{found} is Python, JSON writes {plain}"
#       help: "write {plain}"
#       repair: "write {plain}"
#     spelling:
#       message: "{found} is not JSON, which writes {plain}"
#       help: "write {plain}"
#     no-number:
#       message: "JSON has no number {found}"
#       help: "write a number, or remove the key"
#     undefined:
#       message: "JSON has no {found}"
#       help: "write null, or remove the key"
#   zh-CN:
#     title: 不是有效的 JSON 值
#     description: "不加引号时，JSON 只认识数字、true、false 和 null。"
#     message: "该内容不是有效的 JSON 值"
#     help: "如果它是文本，请加上双引号"
#     variants:
#       python:
#         message: "{found} 是 Python 的写法，JSON 中应写作 {plain}"
#         help: "请改为 {plain}"
#         repair: "改为 {plain}"
#       spelling:
#         message: "JSON 不认识 {found}，应写作 {plain}"
#         help: "请改为 {plain}"
#       no-number:
#         message: "JSON 没有 {found} 这个数值"
#         help: "请写一个具体的数字，或删除该成员"
#       undefined:
#         message: "JSON 中没有 {found}"
#         help: "请改为 null，或删除该成员"
package easlint.rules.syntax["invalid-literal"]
