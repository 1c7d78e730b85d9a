# METADATA
# title: Comment in JSON
# description: "JSON has no comments."
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "RFC 8259, section 2: between tokens a JSON text holds blanks only, no comments"
#   fix: unsafe
#   message: "JSON has no comments, and this one begins with {mark}"
#   help: "remove the comment, and keep notes in the commit message or in a file beside this one"
#   repair: "remove the comment"
#   variants:
#     unclosed:
#       message: "this comment begins with {mark} and never ends"
#       help: "remove the comment; without its end, a reader takes the rest of the file for a part of it"
#   zh-CN:
#     title: JSON 中出现注释
#     description: "JSON 不支持注释。"
#     message: "JSON 不支持注释，此处出现了以 {mark} 开头的注释"
#     help: "请删除注释；说明文字可以写在提交信息或旁边的文件中"
#     repair: "删除该注释"
#     variants:
#       unclosed:
#         message: "以 {mark} 开头的注释没有结束"
#         help: "请删除该注释；由于缺少结束符，读取程序会把文件的其余部分都当成注释"
package easlint.rules.syntax["comment"]
