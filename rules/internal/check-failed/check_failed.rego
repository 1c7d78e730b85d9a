# METADATA
# title: A check failed
# description: The check broke, so what it would have found is not known.
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "easlint itself: the check ended with an error"
#   message: "the check {check} failed: {reason}"
#   help: "report this as a bug, with the output of `easlint doctor`; the other checks have run"
#   variants:
#     policy:
#       message: "the policy {check} failed: {reason}"
#       help: "correct the policy with the help of `easlint policy test`; the other checks have run"
#   zh-CN:
#     title: 检查未能完成
#     description: 该检查中途出错，无法得知它本应发现的问题。
#     message: "检查 {check} 执行失败：{reason}"
#     help: "这是 easlint 的缺陷，请附上 `easlint doctor` 的输出进行反馈；其余检查均已执行"
#     variants:
#       policy:
#         message: "策略 {check} 执行失败：{reason}"
#         help: "请借助 `easlint policy test` 修正该策略；其余检查均已执行"
package easlint.rules.internal["check-failed"]
