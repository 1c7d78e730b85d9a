# METADATA
# title: Name without double quotes
# description: "In JSON a member's name stands in double quotes."
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "RFC 8259, section 4: a name is a string, and section 7: a string stands in double quotes"
#   fix: safe
#   message: "the name {name} needs double quotes"
#   help: "write the name in double quotes"
#   repair: "put the name in double quotes"
#   variants:
#     single-quoted:
#       message: "the name {name} stands in single quotes"
#       help: "write the name in double quotes"
#   zh-CN:
#     title: 成员名没有使用双引号
#     description: "JSON 的成员名必须放在双引号中。"
#     message: "成员名 {name} 需要加双引号"
#     help: "请用双引号括起成员名"
#     repair: "为成员名加上双引号"
#     variants:
#       single-quoted:
#         message: "成员名 {name} 使用了单引号"
#         help: "请改用双引号"
package easlint.rules.syntax["unquoted-key"]
