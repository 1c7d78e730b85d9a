# METADATA
# title: "Suppression has expired"
# description: "The day until which the suppression holds has passed, so it hides nothing any more."
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "easlint itself: the date of the suppression lies before the day of the run"
#   message: "the suppression of {rule} expired on {date}"
#   help: "mend what it hid and remove it, or give it a later date"
#   zh-CN:
#     title: "抑制已过期"
#     description: "抑制的有效期已过，不再起作用。"
#     message: "针对 {rule} 的抑制已于 {date} 过期"
#     help: "请修复它所掩盖的问题并将其删除，或改用更晚的日期"
package easlint.rules.config["expired-suppression"]
