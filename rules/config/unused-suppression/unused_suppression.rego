# METADATA
# title: "Suppression matches nothing"
# description: "A suppression that hides nothing now may hide something new later."
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "easlint itself: all files that the suppression is about were checked"
#   message: "the suppression of {rule} matches no finding"
#   help: "remove it, or correct its `files` and `pointer`"
#   zh-CN:
#     title: "抑制没有匹配到任何问题"
#     description: "现在不起作用的抑制，以后可能会掩盖新的问题。"
#     message: "针对 {rule} 的抑制没有匹配到任何问题"
#     help: "请删除它，或更正其 `files` 和 `pointer`"
package easlint.rules.config["unused-suppression"]
