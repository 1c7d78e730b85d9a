# METADATA
# title: Processor without its main file
# description: A processor in C++ or Python is started through the file that `processor_entry` names.
# custom:
#   severity: error
#   set: recommended
#   confidence: documented
#   source: "reference, processor_entry: required if processor_type is cpp or python"
#   profiles: [service, test]
#   message: "a {type} processor needs `processor_entry`"
#   help: "add `processor_entry` with the main file, such as {example}"
#   zh-CN:
#     title: 自定义 Processor 缺少主文件
#     description: C++ 或 Python 编写的 Processor 通过 `processor_entry` 指定的文件启动。
#     message: "{type} 类型的 Processor 需要 `processor_entry`"
#     help: "请用 `processor_entry` 指定主文件，例如 {example}"
package easlint.rules.processor["entry-required"]

import data.easlint.lib.config
import data.easlint.lib.result

examples := {"cpp": "libprocessor.so", "python": "app.py"}

report contains finding if {
	type := input.config.processor_type
	example := examples[type]
	config.absent(["processor_entry"])
	finding := result.at(["processor_type"], {"type": type, "example": example})
}
