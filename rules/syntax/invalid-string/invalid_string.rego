# METADATA
# title: String with characters that JSON does not take
# description: "A control character has to be escaped, and JSON has only a few escapes."
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "RFC 8259, section 7: characters that must be escaped, and the escapes there are; section 8.2: lone surrogates"
#   fix: safe
#   message: "this string holds something that JSON does not take"
#   help: "escape the character"
#   variants:
#     tab:
#       message: "this string holds a raw tab"
#       help: "write \\t in its place"
#       repair: "write raw tabs and line breaks as escapes"
#     line-break:
#       message: "this string runs over the end of the line"
#       help: "write \\n in place of the line break, and keep the string on one line"
#       repair: "write raw tabs and line breaks as escapes"
#     control:
#       message: "this string holds the raw control character {code}"
#       help: "remove the character, or write it as an escape"
#     escape:
#       message: "JSON has no escape {escape}"
#       help: "write a backslash as \\\\; the escapes of JSON are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits"
#     lone-surrogate:
#       severity: warning
#       message: "{escape} is half of a character"
#       help: "write both halves, or the character itself"
#     unterminated:
#       message: "the closing quote of this string is missing"
#       help: "add the closing quote at the end of the text"
#   zh-CN:
#     title: 字符串含有 JSON 不允许的内容
#     description: "控制字符必须转义，而且 JSON 只支持少数几种转义。"
#     message: "该字符串含有 JSON 不允许的内容"
#     help: "请对该字符进行转义"
#     variants:
#       tab:
#         message: "该字符串含有未转义的制表符"
#         help: "请改写为 \\t"
#         repair: "将制表符和换行改为转义"
#       line-break:
#         message: "该字符串跨越了多行"
#         help: "请用 \\n 代替换行，并把字符串写在一行内"
#         repair: "将制表符和换行改为转义"
#       control:
#         message: "该字符串含有未转义的控制字符 {code}"
#         help: "请删除该字符，或改用转义写法"
#       escape:
#         message: "JSON 没有转义 {escape}"
#         help: "反斜杠本身请写作 \\\\；JSON 的转义只有 \\\" \\\\ \\/ \\b \\f \\n \\r \\t，以及 \\u 加四位十六进制数字"
#       lone-surrogate:
#         message: "{escape} 只是代理对的一半，不是完整的字符"
#         help: "请写出完整的一对转义，或直接写该字符"
#       unterminated:
#         message: "该字符串缺少结尾的引号"
#         help: "请在文本末尾补上引号"
package easlint.rules.syntax["invalid-string"]
