# METADATA
# title: "List is empty"
# description: "An empty list counts as absent, and somebody may have meant to fill it."
# custom:
#   severity: warning
#   set: recommended
#   confidence: inferred
#   source: "real files: the list is left out where there is nothing to say"
#   message: "`{key}` is an empty list"
#   help: "fill the list, or remove the key"
#   zh-CN:
#     title: "列表为空"
#     description: "空列表等同于未设置，可能是忘记填写。"
#     message: "`{key}` 是空列表"
#     help: "请填写列表内容，或删除该参数"
package easlint.rules.structure["empty-list"]
