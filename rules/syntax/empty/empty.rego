# METADATA
# title: The file is empty
# description: "An empty file is no JSON."
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "RFC 8259, section 2: a JSON text is a value, so it is never empty"
#   message: "the file holds no configuration"
#   help: "write the configuration, or remove the file; easlint init --service makes one to begin with"
#   zh-CN:
#     title: 文件为空
#     description: "空文件不是有效的 JSON。"
#     message: "文件中没有任何配置"
#     help: "请写入配置，或删除该文件；也可以用 easlint init --service 生成一份初始配置"
package easlint.rules.syntax["empty"]
