# METADATA
# title: Number of another form than JSON's
# description: "JSON knows one form of numbers only, such as 1, -0.5 or 2e3."
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "RFC 8259, section 6: the form of a number"
#   fix: safe
#   message: "this number is not complete or not of JSON's form"
#   help: "write it with plain digits, or in double quotes if it is meant as a text"
#   repair: "write the number as JSON does"
#   variants:
#     leading-zero:
#       message: "a JSON number has no zeros in front"
#       help: "remove the zeros in front, or use double quotes if they belong to a text"
#     plus-sign:
#       message: "a JSON number does not begin with a plus sign"
#       help: "remove the plus sign"
#     bare-point:
#       message: "a JSON number has digits on both sides of its point"
#       help: "write a zero on the empty side of the point"
#     hexadecimal:
#       message: "JSON knows decimal numbers only"
#       help: "write the number in decimal"
#   zh-CN:
#     title: 数字写法不符合 JSON
#     description: "JSON 的数字只有一种写法，例如 1、-0.5、2e3。"
#     message: "该数字不完整，或写法不符合 JSON"
#     help: "请用普通数字书写；如果它是文本，请加上双引号"
#     repair: "改为 JSON 的数字写法"
#     variants:
#       leading-zero:
#         message: "JSON 的数字不能以多余的 0 开头"
#         help: "请去掉前面的 0；如果 0 是文本的一部分，请加上双引号"
#       plus-sign:
#         message: "JSON 的数字不能以加号开头"
#         help: "请去掉加号"
#       bare-point:
#         message: "JSON 的小数点两侧都必须有数字"
#         help: "请在小数点缺少数字的一侧补 0"
#       hexadecimal:
#         message: "JSON 只支持十进制数字"
#         help: "请改写为十进制"
package easlint.rules.syntax["invalid-number"]
