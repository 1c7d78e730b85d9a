# METADATA
# title: "Value of the configuration is not allowed"
# description: "A setting that easlint cannot take would have no effect."
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "easlint itself: `easlint schema --config` prints what each key takes"
#   message: "`{key}` does not take this value"
#   help: "`easlint schema --config` prints what each key takes"
#   variants:
#     root:
#       message: "a configuration consists of keys with values"
#       help: "begin with a key, for example `extends: [recommended]`"
#     text:
#       message: "`{key}` takes a text"
#       help: "write one text; put quotes around what looks like a number"
#     texts:
#       message: "`{key}` takes a list of texts"
#       help: "put the texts between brackets, or each behind a dash on a line of its own"
#     number:
#       message: "`{key}` takes a number"
#       help: "write a number without quotes"
#     boolean:
#       message: "`{key}` takes true or false"
#       help: "write the word without quotes"
#     object:
#       message: "`{key}` takes keys with values"
#       help: "indent the keys below it"
#     list:
#       message: "`{key}` takes a list of entries"
#       help: "begin each entry with a dash"
#     word:
#       message: "`{key}` takes one of {words}, and not `{value}`"
#       help: "write one of these words"
#     word-closest:
#       message: "`{key}` takes one of {words}, and not `{value}`"
#       help: "write `{closest}` if that is what you mean"
#     empty:
#       message: "`{key}` says nothing"
#       help: "fill it in, or remove it"
#     missing:
#       message: "an entry of `{parent}` needs `{key}`"
#       help: "add `{key}`, or remove the entry"
#     reason:
#       message: "a suppression needs a reason"
#       help: "add `reason:` and say why this may stay as it is"
#     date:
#       message: "`{value}` is no day of the calendar"
#       help: "write year, month and day as in 2027-01-31"
#     glob:
#       message: "`{value}` is no pattern of files"
#       help: "use forward slashes, `*`, `**` and `?`, and close every bracket"
#     pointer:
#       message: "`{value}` is no JSON Pointer"
#       help: "write the names on the way, each behind a slash, as in /containers/0/port; in a name ~ becomes ~0 and / becomes ~1"
#     cidr:
#       message: "`{value}` is no block of IPv4 addresses"
#       help: "write an address and a number of bits, as in 10.224.3.0/24"
#     quantity:
#       message: "`{key}` takes a number from 0"
#       help: "write a number without quotes"
#     whole-file:
#       message: "`{key}` holds for a whole file, and this entry is about `pointers`"
#       help: "move `{key}` to an entry with `files` alone"
#     fixed-rule:
#       message: "{rule} says that easlint could not do its work, and cannot be changed"
#       help: "remove the entry, and mend what the rule reports"
#     base-word:
#       message: "`{value}` is no set of rules that can be extended"
#       help: "write `recommended`, `strict`, or the path of a file, as in ./base.yaml"
#     base-closest:
#       message: "`{value}` is no set of rules that can be extended"
#       help: "write `{closest}` if that is what you mean"
#     base-missing:
#       message: "the file `{value}` cannot be read"
#       help: "check the path: it starts at the folder of this file"
#     base-cycle:
#       message: "the configuration extends itself: {chain}"
#       help: "remove one of the files from `extends`"
#   zh-CN:
#     title: "配置文件中有无效的值"
#     description: "easlint 无法采用的设置不会起任何作用。"
#     message: "`{key}` 不接受这个值"
#     help: "`easlint schema --config` 会列出每个键的取值"
#     variants:
#       root:
#         message: "配置文件应由键和值组成"
#         help: "请以键开头，例如 `extends: [recommended]`"
#       text:
#         message: "`{key}` 的值应为文本"
#         help: "请写一段文本；看起来像数字的文本请加引号"
#       texts:
#         message: "`{key}` 的值应为文本列表"
#         help: "请把文本放在方括号中，或每行一个并以短横线开头"
#       number:
#         message: "`{key}` 的值应为数字"
#         help: "请写不带引号的数字"
#       boolean:
#         message: "`{key}` 的值应为 true 或 false"
#         help: "请写不带引号的单词"
#       object:
#         message: "`{key}` 下应是键和值"
#         help: "请把各个键缩进写在它的下面"
#       list:
#         message: "`{key}` 的值应为条目列表"
#         help: "每个条目请以短横线开头"
#       word:
#         message: "`{key}` 的取值为 {words}，不能是 `{value}`"
#         help: "请改为其中之一"
#       word-closest:
#         message: "`{key}` 的取值为 {words}，不能是 `{value}`"
#         help: "如果本意如此，请改为 `{closest}`"
#       empty:
#         message: "`{key}` 没有内容"
#         help: "请填写内容，或删除它"
#       missing:
#         message: "`{parent}` 的条目缺少 `{key}`"
#         help: "请补上 `{key}`，或删除该条目"
#       reason:
#         message: "抑制必须说明理由"
#         help: "请补上 `reason:`，说明为什么可以保持现状"
#       date:
#         message: "`{value}` 不是有效的日期"
#         help: "请按年月日书写，例如 2027-01-31"
#       glob:
#         message: "`{value}` 不是有效的文件匹配模式"
#         help: "请使用正斜杠以及 `*`、`**`、`?`，并补全所有括号"
#       pointer:
#         message: "`{value}` 不是有效的 JSON Pointer"
#         help: "请依次写出路径上的名称，每个名称前加斜杠，例如 /containers/0/port；名称中的 ~ 写作 ~0，/ 写作 ~1"
#       cidr:
#         message: "`{value}` 不是有效的 IPv4 网段"
#         help: "请写成地址加前缀长度的形式，例如 10.224.3.0/24"
#       quantity:
#         message: "`{key}` 的值应为不小于 0 的数字"
#         help: "请写不带引号的数字"
#       whole-file:
#         message: "`{key}` 只能针对整个文件，而此条目针对的是 `pointers`"
#         help: "请把 `{key}` 移到只有 `files` 的条目中"
#       fixed-rule:
#         message: "{rule} 表示 easlint 未能完成工作，不能更改"
#         help: "请删除该条目，并修正该规则所报告的问题"
#       base-word:
#         message: "没有可供继承的规则集 `{value}`"
#         help: "请写 `recommended`、`strict` 或文件路径，例如 ./base.yaml"
#       base-closest:
#         message: "没有可供继承的规则集 `{value}`"
#         help: "如果本意如此，请改为 `{closest}`"
#       base-missing:
#         message: "无法读取文件 `{value}`"
#         help: "请检查路径：它从本文件所在的文件夹算起"
#       base-cycle:
#         message: "配置文件继承了自身：{chain}"
#         help: "请从 `extends` 中去掉其中一个文件"
package easlint.rules.config["invalid-value"]
