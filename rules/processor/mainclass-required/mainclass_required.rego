# METADATA
# title: Java processor without its main class
# description: A processor in Java is started through the class that `processor_mainclass` names.
# custom:
#   severity: error
#   set: recommended
#   confidence: documented
#   source: "reference, processor_mainclass: required if processor_type is java"
#   profiles: [service, test]
#   message: "a java processor needs `processor_mainclass`"
#   help: "add `processor_mainclass` with the full name of the class, such as com.example.Demo"
#   zh-CN:
#     title: Java Processor 缺少主类
#     description: Java 编写的 Processor 通过 `processor_mainclass` 指定的类启动。
#     message: "java 类型的 Processor 需要 `processor_mainclass`"
#     help: "请用 `processor_mainclass` 填写类的全名，例如 com.example.Demo"
package easlint.rules.processor["mainclass-required"]

import data.easlint.lib.config
import data.easlint.lib.result

report contains finding if {
	input.config.processor_type == "java"
	config.absent(["processor_mainclass"])
	finding := result.at(["processor_type"], {})
}
