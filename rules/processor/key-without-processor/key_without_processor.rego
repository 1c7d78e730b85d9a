# METADATA
# title: Processor setting without a processor
# description: Only processors read this setting, and the service runs containers.
# custom:
#   severity: warning
#   set: recommended
#   confidence: documented
#   source: "reference, model_entry, model_config, warm_up_data_path, runtime.enable_crash_block and processor_*: all speak of the processor"
#   profiles: [service, test]
#   message: "`{setting}` has no effect: the service runs containers and no processor"
#   help: "remove `{setting}`, and hand the value to the program in `script` or `env`"
#   zh-CN:
#     title: 没有 Processor 却配置了其参数
#     description: 该参数只有 Processor 会读取，而服务运行的是容器。
#     message: "`{setting}` 不起作用：服务运行的是容器，没有 Processor"
#     help: "请删除 `{setting}`；需要的值可通过 `script` 或 `env` 传给程序"
package easlint.rules.processor["key-without-processor"]

import data.easlint.lib.config
import data.easlint.lib.result
import data.easlint.lib.workload

settings := {
	"model_config",
	"model_entry",
	"processor_entry",
	"processor_mainclass",
	"processor_params",
	"processor_type",
	"warm_up_data_path",
}

report contains finding if {
	config.given(["containers"])
	workload.without_processor
	some path in idle
	finding := result.key(path, {"setting": concat(".", path)})
}

idle contains [setting] if {
	some setting in settings
	config.given([setting])
}

# False is what happens without a processor anyway.
idle contains ["runtime", "enable_crash_block"] if input.config.runtime.enable_crash_block == true
