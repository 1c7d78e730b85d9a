# METADATA
# title: "Configuration is no YAML or JSON"
# description: "A configuration that cannot be read whole is not used at all."
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "YAML 1.2.2 and RFC 8259; beyond them, easlint takes one document without anchors, aliases and tags"
#   message: "the configuration is no YAML from here on"
#   help: "look at indentation, quotes and colons here and in the line above"
#   variants:
#     tab:
#       message: "YAML is indented with blanks, and a tab stands here"
#       help: "replace the tab by blanks"
#     quote:
#       message: "the quoted text does not end as it should"
#       help: "close the quote; between double quotes write a backslash twice"
#     bracket:
#       message: "a comma or a closing bracket is missing here"
#       help: "separate the elements by commas and close every bracket"
#     colon:
#       message: "a colon with a blank behind it is missing here"
#       help: "write a key as `key: value`"
#     indentation:
#       message: "this line is not indented like its neighbours"
#       help: "indent the keys of one object, and the dashes of one list, by the same number of blanks"
#     second-colon:
#       message: "a second key begins in the same line"
#       help: "put quotes around a text that holds a colon with a blank behind it, or begin a new line"
#     character:
#       message: "a value cannot begin with this character"
#       help: "put quotes around the text"
#     alias:
#       message: "the alias `{name}` stands for another value, which easlint does not follow"
#       help: "write the value out; what several configurations share goes into a file that they name in `extends`"
#     tag:
#       message: "the tag `{name}` gives a type, which easlint does not take"
#       help: "remove the tag; a text that looks like a number goes between quotes"
#     documents:
#       message: "a second document begins here, and a configuration is one"
#       help: "remove the line `---` and what follows, or merge the two"
#     key:
#       message: "a key has to be a text"
#       help: "write a key as `key: value`"
#     duplicate-key:
#       message: "`{key}` is given twice, and only one can count"
#       help: "merge the two, or remove one"
#     number:
#       message: "`{value}` is no number that a configuration can use"
#       help: "write a finite number"
#     too-deep:
#       message: "values are nested too deep to be a configuration"
#       help: "no setting is nested more than a few levels deep"
#     too-large:
#       message: "the file is too large to be a configuration"
#       help: "a configuration has at most a million bytes"
#     encoding:
#       message: "the bytes here are no UTF-8"
#       help: "save the file as UTF-8"
#     json:
#       message: "the configuration is no JSON here: see `{rule}`"
#       help: "`easlint explain {rule}` says what is wrong; a file named .easlint.yaml may hold comments"
#   related:
#     first: "first given here"
#   zh-CN:
#     title: "配置文件不是有效的 YAML 或 JSON"
#     description: "配置文件只要有一处无法读取，整个文件就不会生效。"
#     message: "从此处开始，配置文件不是有效的 YAML"
#     help: "请检查此处及上一行的缩进、引号和冒号"
#     variants:
#       tab:
#         message: "YAML 只能用空格缩进，此处却是制表符"
#         help: "请把制表符换成空格"
#       quote:
#         message: "带引号的文本没有正确结束"
#         help: "请补全引号；双引号中的反斜杠要写两个"
#       bracket:
#         message: "此处缺少逗号或右括号"
#         help: "请用逗号分隔各元素，并补全所有括号"
#       colon:
#         message: "此处缺少冒号及其后的空格"
#         help: "键应写成 `key: value` 的形式"
#       indentation:
#         message: "这一行的缩进与相邻各行不一致"
#         help: "同一对象的键、同一列表的短横线，缩进的空格数必须相同"
#       second-colon:
#         message: "同一行中又出现了一个键"
#         help: "如果文本中含有冒号加空格，请加上引号；否则请另起一行"
#       character:
#         message: "值不能以这个字符开头"
#         help: "请给文本加上引号"
#       alias:
#         message: "别名 `{name}` 引用了其他值，easlint 不支持这种写法"
#         help: "请直接写出该值；多份配置共用的内容可以放在一个文件中，再用 `extends` 引用"
#       tag:
#         message: "标签 `{name}` 指定了类型，easlint 不支持这种写法"
#         help: "请删除标签；看起来像数字的文本请加引号"
#       documents:
#         message: "此处开始了第二个文档，而一份配置只能有一个文档"
#         help: "请删除 `---` 及其后的内容，或将两者合并"
#       key:
#         message: "键必须是文本"
#         help: "键应写成 `key: value` 的形式"
#       duplicate-key:
#         message: "`{key}` 出现了两次，只有一个能生效"
#         help: "请将两者合并，或删除其中之一"
#       number:
#         message: "`{value}` 不是配置中可用的数字"
#         help: "请写一个有限的数字"
#       too-deep:
#         message: "嵌套层次过深，不可能是配置"
#         help: "任何设置都只需要少数几层嵌套"
#       too-large:
#         message: "文件过大，不可能是配置"
#         help: "配置文件最多一百万字节"
#       encoding:
#         message: "此处的字节不是 UTF-8"
#         help: "请将文件保存为 UTF-8 编码"
#       json:
#         message: "配置文件在此处不是有效的 JSON：见 `{rule}`"
#         help: "`easlint explain {rule}` 会说明问题所在；如需注释，可改用 .easlint.yaml"
#     related:
#       first: "首次出现在这里"
package easlint.rules.config.syntax
