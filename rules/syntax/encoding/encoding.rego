# METADATA
# title: The file is not UTF-8
# description: "JSON files are UTF-8; here is the first place that is not."
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "RFC 8259, section 8.1: JSON that is exchanged between systems is UTF-8"
#   message: "this byte is not valid UTF-8"
#   help: "save the file as UTF-8, and check the characters around this place"
#   variants:
#     other-encoding:
#       message: "the file is {encoding}, not UTF-8"
#       help: "save the file as UTF-8"
#   zh-CN:
#     title: 文件编码不是 UTF-8
#     description: "JSON 文件必须使用 UTF-8 编码，这里是第一处不符合的位置。"
#     message: "该字节不是有效的 UTF-8"
#     help: "请将文件另存为 UTF-8 编码，并检查此处附近的字符"
#     variants:
#       other-encoding:
#         message: "文件编码是 {encoding}，而不是 UTF-8"
#         help: "请将文件另存为 UTF-8 编码"
package easlint.rules.syntax["encoding"]
