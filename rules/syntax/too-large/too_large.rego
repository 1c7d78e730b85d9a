# METADATA
# title: The file is too large
# description: "A file of this size is no service configuration, and is not read."
# custom:
#   severity: error
#   set: recommended
#   confidence: inferred
#   source: "RFC 8259, section 9: a reader may limit the size of a text; service configurations have some kilobytes"
#   message: "the file is larger than {limit}"
#   help: "check that this is the right file; easlint does not read files of this size"
#   options:
#     limit: number
#   zh-CN:
#     title: 文件过大
#     description: "如此大的文件不可能是服务配置，easlint 不会读取。"
#     message: "文件大小超过 {limit}"
#     help: "请确认是否选错了文件；easlint 不读取这么大的文件"
package easlint.rules.syntax["too-large"]
