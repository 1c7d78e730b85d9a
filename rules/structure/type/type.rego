# METADATA
# title: "Value has the wrong type"
# description: "EAS cannot read a value of this type for the setting."
# custom:
#   severity: error
#   set: recommended
#   confidence: documented
#   source: "reference, tables of parameters: the type of each value"
#   fix: safe
#   message: "`{key}` does not take {value}"
#   help: "write a value of one of the types that the reference names"
#   repair: "write `{closest}`"
#   variants:
#     string:
#       message: "`{key}` takes a text, not {value}"
#       help: "put the text in double quotes"
#     number:
#       message: "`{key}` takes a number, not {value}"
#       help: "write a number without quotes"
#     integer:
#       message: "`{key}` takes a whole number, not {value}"
#       help: "write a whole number without quotes"
#     boolean:
#       message: "`{key}` takes true or false, not {value}"
#       help: "write true or false without quotes; EAS reads any other text as false"
#     boolean-word:
#       message: "EAS reads {value} for `{key}` as false"
#       help: "write `{closest}` without quotes"
#       repair: "write `{closest}`"
#     object:
#       message: "`{key}` takes an object, not {value}"
#       help: "write the settings below it in braces"
#     array:
#       message: "`{key}` takes a list, not {value}"
#       help: "put the elements in square brackets"
#     other:
#       message: "`{key}` does not take {value}"
#   zh-CN:
#     title: "值的类型错误"
#     description: "EAS 无法按该参数的类型读取这个值。"
#     message: "`{key}` 不接受 {value}"
#     help: "请填写参考文档规定类型的值"
#     repair: "改为 `{closest}`"
#     variants:
#       string:
#         message: "`{key}` 应为文本，而不是 {value}"
#         help: "请填写用双引号括起来的文本"
#       number:
#         message: "`{key}` 应为数字，而不是 {value}"
#         help: "请填写不带引号的数字"
#       integer:
#         message: "`{key}` 应为整数，而不是 {value}"
#         help: "请填写不带引号的整数"
#       boolean:
#         message: "`{key}` 应为 true 或 false，而不是 {value}"
#         help: "请填写不带引号的 true 或 false；其他文本会被 EAS 当作 false"
#       boolean-word:
#         message: "EAS 会把 `{key}` 的 {value} 当作 false"
#         help: "请填写不带引号的 `{closest}`"
#         repair: "改为 `{closest}`"
#       object:
#         message: "`{key}` 应为对象，而不是 {value}"
#         help: "请用花括号书写其下的各项参数"
#       array:
#         message: "`{key}` 应为列表，而不是 {value}"
#         help: "请将各元素放在方括号中"
#       other:
#         message: "`{key}` 不接受 {value}"
package easlint.rules.structure.type
