# METADATA
# title: Processor without a type
# description: The type says in which language the processor is written, and so how it is started.
# custom:
#   severity: error
#   set: recommended
#   confidence: documented
#   source: "reference, processor: a custom processor is described by processor_path, processor_entry, processor_mainclass and processor_type"
#   profiles: [service, test]
#   message: "`processor_path` is given without `processor_type`"
#   help: "add `processor_type` with cpp, java or python"
#   zh-CN:
#     title: 自定义 Processor 缺少类型
#     description: 类型说明 Processor 的实现语言，从而决定其启动方式。
#     message: "配置了 `processor_path`，但没有 `processor_type`"
#     help: "请添加 `processor_type`，取值为 cpp、java 或 python"
package easlint.rules.processor["type-required"]

import data.easlint.lib.config
import data.easlint.lib.result

report contains finding if {
	config.given(["processor_path"])
	config.absent(["processor_type"])
	finding := result.key(["processor_path"], {})
}
