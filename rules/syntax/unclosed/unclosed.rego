# METADATA
# title: Bracket or quote never closed
# description: "The file ends before everything that was opened is closed."
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "RFC 8259, sections 4, 5 and 7: objects, arrays and strings end with their closing mark"
#   fix: unsafe
#   message: "the file ends, and {missing} is missing"
#   help: "add {missing} where the value that it closes should end"
#   repair: "add {missing} at the end"
#   variants:
#     string:
#       message: "the file ends, and a string is still open"
#       help: "add the closing quote at the end of the string that is marked"
#     midway:
#       message: "the file breaks off midway, and {missing} is missing"
#       help: "write the rest, or remove what was begun, and add {missing}"
#     many:
#       message: "the file ends, and {count} brackets are still open"
#       help: "close the brackets that are marked, the innermost first"
#       repair: "close the {count} brackets at the end"
#   related: { opener: "opened here" }
#   zh-CN:
#     title: 括号或引号没有闭合
#     description: "文件结束时，仍有括号或引号没有闭合。"
#     message: "文件已结束，但还缺少 {missing}"
#     help: "请在相应的值结束处补上 {missing}"
#     repair: "在末尾补上 {missing}"
#     variants:
#       string:
#         message: "文件已结束，但仍有字符串没有闭合"
#         help: "请在所标出的字符串末尾补上引号"
#       midway:
#         message: "文件在中途中断，且缺少 {missing}"
#         help: "请补全内容或删除未写完的部分，并补上 {missing}"
#       many:
#         message: "文件已结束，但仍有 {count} 个括号没有闭合"
#         help: "请由内到外依次闭合所标出的括号"
#         repair: "在末尾闭合这 {count} 个括号"
#     related: { opener: "在此处打开" }
package easlint.rules.syntax["unclosed"]
