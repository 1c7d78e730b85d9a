# METADATA
# title: "Key is not known"
# description: "EAS ignores keys that it does not know, without a word."
# custom:
#   severity: warning
#   set: recommended
#   confidence: inferred
#   source: "no source lists the key: neither the reference, nor other official documentation, nor the published examples"
#   fix: unsafe
#   message: "`{key}` is not a known setting here"
#   help: "check the spelling against the reference, or remove it"
#   repair: "rename it to `{closest}`"
#   variants:
#     closest:
#       message: "`{key}` is not a known setting here; `{closest}` is"
#       help: "rename it to `{closest}` if that is what you mean"
#       repair: "rename it to `{closest}`"
#     top-level:
#       severity: info
#       message: "`{key}` is not a setting of EAS; it is passed on to the programs in the instance"
#       help: "nothing to do if one of them reads it"
#   zh-CN:
#     title: "未知的参数"
#     description: "EAS 会忽略不认识的参数，且没有任何提示。"
#     message: "`{key}` 不是此处的已知参数"
#     help: "请对照参考文档检查拼写，或删除它"
#     repair: "重命名为 `{closest}`"
#     variants:
#       closest:
#         message: "`{key}` 不是此处的已知参数，最接近的是 `{closest}`"
#         help: "如果本意如此，请改为 `{closest}`"
#         repair: "重命名为 `{closest}`"
#       top-level:
#         message: "`{key}` 不是 EAS 的参数，会原样传给实例中的程序"
#         help: "如果实例中的程序会读取它，则无需处理"
package easlint.rules.structure["unknown-key"]
