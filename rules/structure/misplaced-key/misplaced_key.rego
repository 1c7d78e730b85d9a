# METADATA
# title: "Key stands in the wrong object"
# description: "EAS looks for this setting elsewhere, and ignores it here."
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "reference and examples: each setting is read in one object only, or in the spellings that EAS accepts"
#   fix: unsafe
#   message: "`{key}` has no effect here: it belongs to `{place}`"
#   help: "move it to `{place}`"
#   repair: "move it to `{place}`"
#   variants:
#     top-level:
#       message: "`{key}` has no effect here: it belongs to the top level"
#       help: "move it to the top level"
#       repair: "move it to the top level"
#   zh-CN:
#     title: "参数放错了位置"
#     description: "EAS 在别处读取该参数，此处的会被忽略。"
#     message: "`{key}` 在此处不生效，应位于 `{place}`"
#     help: "请移到 `{place}`"
#     repair: "移到 `{place}`"
#     variants:
#       top-level:
#         message: "`{key}` 在此处不生效，应位于顶层"
#         help: "请移到顶层"
#         repair: "移到顶层"
package easlint.rules.structure["misplaced-key"]
