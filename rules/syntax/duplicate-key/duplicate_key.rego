# METADATA
# title: One name twice in an object
# description: "Readers keep one of the two, most of them the last, and say nothing."
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "RFC 8259, section 4: names within an object should be unique, and readers differ in which they keep"
#   fix: unsafe
#   message: "the name {name} stands twice in this object"
#   help: "remove one of the two"
#   repair: "remove the earlier of the two"
#   related: { first: "first given here" }
#   zh-CN:
#     title: 同一对象中成员名重复
#     description: "读取程序只会保留其中一个（多为最后一个），且不会提示。"
#     message: "成员名 {name} 在该对象中出现了两次"
#     help: "请删除其中一个"
#     repair: "删除前一个成员"
#     related: { first: "首次出现在此处" }
package easlint.rules.syntax["duplicate-key"]
