# METADATA
# title: "Setting is given twice"
# description: "Of two spellings of one setting EAS takes the documented one and drops the other."
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "the library that reads the file: of two spellings of one setting the preferred one wins, the other is dropped"
#   fix: safe
#   message: "`{documented}` is given twice with different values; EAS drops this one"
#   help: "keep one of the two"
#   repair: "remove this one"
#   variants:
#     equal:
#       severity: warning
#       message: "`{documented}` is given twice, with the same value"
#       repair: "remove this one"
#   related: { kept: "EAS takes this one" }
#   zh-CN:
#     title: "参数重复设置"
#     description: "同一参数有两种写法时，EAS 只采用参考文档中的写法，另一个会被丢弃。"
#     message: "`{documented}` 以两种写法重复设置且值不同，此处的会被 EAS 丢弃"
#     help: "请只保留其中一个"
#     repair: "删除此处的设置"
#     variants:
#       equal:
#         message: "`{documented}` 以两种写法重复设置，值相同"
#         repair: "删除此处的设置"
#     related: { kept: "EAS 采用此处的值" }
package easlint.rules.structure["duplicate-setting"]
