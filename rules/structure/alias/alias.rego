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
#   zh-CN:
#     title: "参数的旧写法"
#     description: "EAS 接受这种写法，但文档采用另一种。"
#     message: "`{written}` 是 `{documented}` 的另一种可接受写法"
#     help: "请改为 `{documented}`"
#     repair: "改写为 `{documented}`"
package easlint.rules.structure.alias
