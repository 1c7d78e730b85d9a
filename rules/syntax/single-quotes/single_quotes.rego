# METADATA
# title: Text in single quotes
# description: "JSON takes double quotes only."
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "RFC 8259, section 7: a string begins and ends with a quotation mark, U+0022"
#   fix: safe
#   message: "a text stands in single quotes"
#   help: "write the text in double quotes"
#   repair: "use double quotes"
#   zh-CN:
#     title: 文本使用了单引号
#     description: "JSON 只接受双引号。"
#     message: "文本使用了单引号"
#     help: "请改用双引号"
#     repair: "改用双引号"
package easlint.rules.syntax["single-quotes"]
