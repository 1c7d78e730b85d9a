# METADATA
# title: "Value is converted by EAS"
# description: "EAS reads the value as another type than the one written."
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "the library that reads the file: texts are converted to booleans and numbers, numbers to texts, fractions cut off"
#   fix: safe
#   message: "EAS reads `{key}` as {converted}"
#   help: "write {converted}"
#   repair: "write {converted}"
#   variants:
#     text:
#       message: "`{key}` is a text, and EAS makes {converted} of the value"
#       help: "put the value in quotes"
#       repair: "put quotes around the value"
#     boolean:
#       message: "`{key}` is a boolean, and EAS reads the text as {converted}"
#       help: "write {converted} without quotes"
#       repair: "write {converted}"
#     number:
#       message: "`{key}` is a number, and EAS reads the text as {converted}"
#       help: "write {converted} without quotes"
#       repair: "write {converted}"
#     fraction:
#       message: "`{key}` is a whole number, and EAS cuts the fraction off: {converted}"
#       help: "write a whole number"
#   zh-CN:
#     title: "值会被 EAS 转换类型"
#     description: "EAS 读取时会把该值转换为另一种类型。"
#     message: "EAS 会将 `{key}` 读作 {converted}"
#     help: "请直接填写 {converted}"
#     repair: "改为 {converted}"
#     variants:
#       text:
#         message: "`{key}` 应为文本，EAS 会将该值转换为 {converted}"
#         help: "请给该值加上双引号"
#         repair: "给该值加上双引号"
#       boolean:
#         message: "`{key}` 应为布尔值，EAS 会将该文本读作 {converted}"
#         help: "请填写不带引号的 {converted}"
#         repair: "改为 {converted}"
#       number:
#         message: "`{key}` 应为数字，EAS 会将该文本读作 {converted}"
#         help: "请填写不带引号的 {converted}"
#         repair: "改为 {converted}"
#       fraction:
#         message: "`{key}` 应为整数，EAS 会舍去小数部分，读作 {converted}"
#         help: "请填写整数"
package easlint.rules.structure["loose-type"]
