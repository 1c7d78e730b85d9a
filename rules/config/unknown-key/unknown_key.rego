# METADATA
# title: "Key of the configuration is not known"
# description: "A setting that easlint does not know would have no effect."
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "easlint itself: `easlint schema --config` prints every key that a configuration has"
#   fix: unsafe
#   message: "the configuration has no key `{key}` here"
#   help: "remove it; `easlint schema --config` prints all keys"
#   repair: "rename it to `{closest}`"
#   variants:
#     closest:
#       message: "the configuration has no key `{key}` here, but `{closest}`"
#       help: "rename it to `{closest}` if that is what you mean"
#       repair: "rename it to `{closest}`"
#     option:
#       message: "the rule {rule} has no option `{key}`"
#       help: "`easlint explain {rule}` lists the options of the rule"
#     option-closest:
#       message: "the rule {rule} has no option `{key}`, but `{closest}`"
#       help: "rename it to `{closest}` if that is what you mean"
#       repair: "rename it to `{closest}`"
#   zh-CN:
#     title: "配置文件中有未知的键"
#     description: "easlint 不认识的设置不会起任何作用。"
#     message: "配置文件的此处没有 `{key}` 这个键"
#     help: "请删除它；`easlint schema --config` 会列出所有的键"
#     repair: "重命名为 `{closest}`"
#     variants:
#       closest:
#         message: "配置文件的此处没有 `{key}` 这个键，最接近的是 `{closest}`"
#         help: "如果本意如此，请改为 `{closest}`"
#         repair: "重命名为 `{closest}`"
#       option:
#         message: "规则 {rule} 没有选项 `{key}`"
#         help: "`easlint explain {rule}` 会列出该规则的选项"
#       option-closest:
#         message: "规则 {rule} 没有选项 `{key}`，最接近的是 `{closest}`"
#         help: "如果本意如此，请改为 `{closest}`"
#         repair: "重命名为 `{closest}`"
package easlint.rules.config["unknown-key"]
