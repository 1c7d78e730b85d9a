# METADATA
# title: "Old spelling of a setting"
# description: "EAS accepts this spelling; the reference documents another."
# custom:
#   severity: info
#   set: strict
#   confidence: official
#   source: "the library that reads the file: other spellings of a setting are accepted"
#   fix: safe
#   message: "`{written}` is an accepted spelling of `{documented}`"
#   help: "write `{documented}`"
#   repair: "write it as `{documented}`"
#   variants:
#     dotted:
#       message: "`{documented}` is written as one key with dots; the reference writes objects, one inside the other"
#       help: "write a key and an object for each name before a dot"
#       repair: "write objects, one inside the other"
#     nested:
#       message: "the reference writes `{name}` as one key with dots, and here it is objects, one inside the other"
#       help: "write one key, `{name}`"
#       repair: "write one key with dots"
#     inside:
#       message: "the reference writes `{documented}` at the top level, and here it stands inside an object"
#       help: "move it to the top level"
#       repair: "move it to the top level"
#   zh-CN:
#     title: "参数的旧写法"
#     description: "EAS 接受这种写法，但参考文档采用另一种。"
#     message: "`{written}` 是 `{documented}` 的另一种可接受写法"
#     help: "请改为 `{documented}`"
#     repair: "改写为 `{documented}`"
#     variants:
#       dotted:
#         message: "`{documented}` 写成了带点的单个键，参考文档采用逐层嵌套的对象"
#         help: "请按点号拆开，逐层写成对象"
#         repair: "改写为嵌套对象"
#       nested:
#         message: "参考文档将 `{name}` 写作一个带点的键，此处却写成了嵌套对象"
#         help: "请写成一个键 `{name}`"
#         repair: "合并为一个带点的键"
#       inside:
#         message: "参考文档将 `{documented}` 写在顶层，此处却写在对象内"
#         help: "请移到顶层"
#         repair: "移到顶层"
package easlint.rules.structure.alias
