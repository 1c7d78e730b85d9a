# METADATA
# title: Byte order mark at the start
# description: "Some readers refuse a file that begins with this invisible mark."
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "RFC 8259, section 8.1: software must not add a byte order mark, and readers may refuse it"
#   fix: safe
#   message: "the file begins with a byte order mark"
#   help: "save the file as UTF-8 without BOM"
#   repair: "remove the mark"
#   zh-CN:
#     title: 文件开头有字节顺序标记
#     description: "有些读取程序会拒绝以该不可见标记开头的文件。"
#     message: "文件开头有字节顺序标记（BOM）"
#     help: "请将文件另存为不带 BOM 的 UTF-8 编码"
#     repair: "去掉该标记"
package easlint.rules.syntax["byte-order-mark"]
