# METADATA
# title: Something that JSON does not expect here
# description: "What stands here fits no rule of JSON."
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "RFC 8259, section 2: the tokens of JSON, and where each may stand"
#   message: "{found} does not belong here"
#   help: "remove it, or complete what is missing around it"
#   variants:
#     blank:
#       message: "{code} looks like a blank, and JSON does not take it"
#       help: "put a space in its place, or remove it"
#     lookalike:
#       message: "{found} stands where JSON wants {expected}"
#       help: "write {expected}"
#     curly-quotes:
#       message: "this text stands in typographic quotes"
#       help: "use straight double quotes"
#     extra-comma:
#       message: "a comma too many"
#       help: "remove the comma, or write the entry that is missing"
#     wrong-closer:
#       message: "{found} does not close the bracket that is open here, {expected} would"
#       help: "write {expected}, or add it in front if it was forgotten"
#     missing-closer:
#       message: "{expected} is missing before this"
#       help: "add {expected} to close the bracket that is marked"
#     no-name:
#       message: "a member's name is missing here"
#       help: "write a name in double quotes and a colon, then the value"
#     name-in-list:
#       message: "a name and a colon stand in a list"
#       help: "put braces around the members, or remove the names"
#     word:
#       message: "text outside quotes that is neither a name nor a value"
#       help: "remove it, or check the quotes before it"
#     missing-colon:
#       message: "the colon after {name} is missing"
#       help: "put a colon between the name and its value"
#     no-value:
#       message: "{name} has no value"
#       help: "write a value after the colon, or remove the key"
#     before-root:
#       message: "text before the first bracket"
#       help: "remove what stands before the first bracket"
#   related: { opener: "opened here" }
#   zh-CN:
#     title: 此处的内容不符合 JSON 语法
#     description: "此处的内容不符合任何 JSON 规则。"
#     message: "此处不应出现 {found}"
#     help: "请删除它，或补全其前后缺少的内容"
#     variants:
#       blank:
#         message: "{code} 看起来像空格，但 JSON 不接受"
#         help: "请改为普通空格，或将其删除"
#       lookalike:
#         message: "此处应为 {expected}，而不是 {found}"
#         help: "请改为 {expected}"
#       curly-quotes:
#         message: "该文本使用了弯引号（中文引号）"
#         help: "请改用英文半角双引号"
#       extra-comma:
#         message: "多了一个逗号"
#         help: "请删除该逗号，或补上缺少的内容"
#       wrong-closer:
#         message: "{found} 与此处打开的括号不匹配，应为 {expected}"
#         help: "请改为 {expected}；如果漏写了它，请在前面补上"
#       missing-closer:
#         message: "此处之前缺少 {expected}"
#         help: "请补上 {expected}，以闭合所标出的括号"
#       no-name:
#         message: "此处缺少成员名"
#         help: "请写出双引号括起的成员名和冒号，然后再写值"
#       name-in-list:
#         message: "列表中出现了“名称: 值”"
#         help: "请用花括号括起这些成员，或去掉名称"
#       word:
#         message: "引号之外的文本，既不是成员名也不是值"
#         help: "请删除它，或检查前面的引号是否正确"
#       missing-colon:
#         message: "{name} 之后缺少冒号"
#         help: "请在成员名和值之间加上冒号"
#       no-value:
#         message: "{name} 没有值"
#         help: "请在冒号后写出值，或删除该成员"
#       before-root:
#         message: "第一个括号之前有多余的文本"
#         help: "请删除第一个括号之前的内容"
#     related: { opener: "在此处打开" }
package easlint.rules.syntax["unexpected"]
