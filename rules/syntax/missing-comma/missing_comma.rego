# METADATA
# title: Comma missing between two entries
# description: "A comma has to stand between this and what comes before it."
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "RFC 8259, sections 4 and 5: members and elements are separated by commas"
#   fix: safe
#   message: "a comma is missing before this member"
#   help: "put a comma behind the member before it"
#   repair: "add a comma"
#   variants:
#     element:
#       message: "a comma is missing before this element"
#       help: "put a comma behind the element before it"
#   zh-CN:
#     title: 两项之间缺少逗号
#     description: "此处与前一项之间必须有逗号。"
#     message: "此成员之前缺少逗号"
#     help: "请在前一个成员之后加上逗号"
#     repair: "补上逗号"
#     variants:
#       element:
#         message: "此元素之前缺少逗号"
#         help: "请在前一个元素之后加上逗号"
package easlint.rules.syntax["missing-comma"]
