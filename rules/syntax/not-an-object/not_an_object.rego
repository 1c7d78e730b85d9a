# METADATA
# title: The file is not an object
# description: "A service configuration is one JSON object."
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "EAS reads a service from a JSON object, as every example of its documentation shows; RFC 8259, section 2, takes any value"
#   message: "the file holds a single value, not an object"
#   help: "write the configuration as an object, in braces"
#   variants:
#     list:
#       message: "the file holds a list, not an object"
#       help: "keep one service in each file, without the list around it"
#   zh-CN:
#     title: 文件内容不是对象
#     description: "服务配置必须是一个 JSON 对象。"
#     message: "文件内容是单个值，而不是对象"
#     help: "请将配置写成花括号括起的对象"
#     variants:
#       list:
#         message: "文件内容是列表，而不是对象"
#         help: "请每个文件只写一个服务，不要放在列表中"
package easlint.rules.syntax["not-an-object"]
