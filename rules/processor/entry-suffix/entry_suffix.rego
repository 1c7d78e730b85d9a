# METADATA
# title: Processor entry of another kind
# description: C++ processors are shared libraries, Python ones modules, Java ones classes.
# custom:
#   severity: warning
#   set: recommended
#   confidence: inferred
#   source: "reference, processor_entry and processor_mainclass: the examples are libprocessor.so, app.py and com.aliyun.TestProcessor"
#   message: "the entry of a {type} processor ends in `{suffix}`, and `{entry}` does not"
#   help: "name the `{suffix}` file that has initialize() and process(), or correct `processor_type`"
#   variants:
#     mainclass:
#       message: "`{entry}` is a file, and a main class is named with dots"
#       help: "write the full name of the class, such as com.example.Demo"
#   zh-CN:
#     title: Processor 的入口与类型不符
#     description: C++ Processor 是共享库，Python Processor 是模块，Java Processor 是类。
#     message: "{type} 类型的 Processor 入口应以 `{suffix}` 结尾，而 `{entry}` 不是"
#     help: "请填写实现 initialize() 和 process() 的 `{suffix}` 文件，或更正 `processor_type`"
#     variants:
#       mainclass:
#         message: "`{entry}` 是文件，而主类应写成以点分隔的类名"
#         help: "请填写类的全名，例如 com.example.Demo"
package easlint.rules.processor["entry-suffix"]

import data.easlint.lib.result

suffixes := {"cpp": ".so", "python": ".py"}

report contains finding if {
	type := input.config.processor_type
	suffix := suffixes[type]
	entry := input.config.processor_entry
	not endswith(entry, suffix)
	finding := result.at(["processor_entry"], {"type": type, "suffix": suffix, "entry": entry})
}

report contains finding if {
	entry := input.config.processor_mainclass
	is_file(entry)
	finding := result.variant(result.at(["processor_mainclass"], {"entry": entry}), "mainclass")
}

is_file(entry) if contains(entry, "/")

is_file(entry) if endswith(entry, ".jar")
