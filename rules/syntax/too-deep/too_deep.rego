# METADATA
# title: Nested too deeply
# description: "Configurations are a few levels deep; what is deeper here is not read."
# custom:
#   severity: error
#   set: recommended
#   confidence: inferred
#   source: "RFC 8259, section 9: a reader may limit the depth of nesting; no service configuration comes near 256 levels"
#   message: "nested deeper than {limit} levels"
#   help: "check how the file was made; easlint does not read what lies deeper"
#   zh-CN:
#     title: 嵌套层数过多
#     description: "配置通常只有几层嵌套，更深的内容不会被读取。"
#     message: "嵌套超过 {limit} 层"
#     help: "请检查该文件的生成方式；easlint 不读取更深的内容"
package easlint.rules.syntax["too-deep"]
