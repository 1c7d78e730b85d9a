# METADATA
# title: Comma before a closing bracket
# description: "JSON takes a comma only between two entries."
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "RFC 8259, sections 4 and 5: a comma stands between two members or elements only"
#   fix: safe
#   message: "comma before the closing {closer}"
#   help: "remove the comma, or add the entry that should follow it"
#   repair: "remove the comma"
#   zh-CN:
#     title: 右括号前多了逗号
#     description: "JSON 的逗号只能出现在两项之间。"
#     message: "右括号 {closer} 前多了一个逗号"
#     help: "请删除该逗号，或在其后补上缺少的内容"
#     repair: "删除该逗号"
package easlint.rules.syntax["trailing-comma"]
