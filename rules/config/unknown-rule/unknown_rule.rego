# METADATA
# title: "Configuration names a rule that does not exist"
# description: "A setting for a rule that does not exist would have no effect."
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "easlint itself: `easlint rules` prints every rule"
#   message: "there is no rule `{id}`"
#   help: "remove it; `easlint rules` prints all rules"
#   variants:
#     closest:
#       message: "there is no rule `{id}`, but {closest}"
#       help: "write {closest} if that is what you mean"
#     renamed:
#       severity: info
#       message: "the rule `{id}` is called {rule} now"
#       help: "write {rule}; the old name still works"
#   zh-CN:
#     title: "配置文件中有不存在的规则"
#     description: "针对不存在的规则所做的设置不会起任何作用。"
#     message: "没有规则 `{id}`"
#     help: "请删除它；`easlint rules` 会列出所有规则"
#     variants:
#       closest:
#         message: "没有规则 `{id}`，最接近的是 {closest}"
#         help: "如果本意如此，请改为 {closest}"
#       renamed:
#         message: "规则 `{id}` 现名为 {rule}"
#         help: "请改为 {rule}；旧名称仍然有效"
package easlint.rules.config["unknown-rule"]
