# METADATA
# title: Setting of the pre-built processors
# description: Only a pre-built processor reads this setting.
# custom:
#   severity: warning
#   set: recommended
#   confidence: documented
#   source: "reference, metadata.rpc.max_batch_size, max_batch_timeout and worker_threads: supported only in pre-built processor mode; worker_threads is documented for asynchronous services too"
#   profiles: [service, test]
#   message: "`{setting}` has no effect without a pre-built `processor`"
#   help: "remove `{setting}`, and configure the program in the container by its own options"
#   zh-CN:
#     title: 仅对预置 Processor 有效的参数
#     description: 只有预置 Processor 会读取该参数。
#     message: "没有使用预置的 `processor`，`{setting}` 不起作用"
#     help: "请删除 `{setting}`，改用容器内程序自身的选项进行配置"
package easlint.rules.rpc["processor-only"]

import data.easlint.lib.config
import data.easlint.lib.result

settings := {"max_batch_size", "max_batch_timeout", "worker_threads"}

report contains finding if {
	some setting, _ in input.config.metadata.rpc
	setting in settings
	config.absent(["processor"])

	# Where it is true, rpc/batching-needs-processor says it all.
	config.value_or(["metadata", "rpc", "batching"], false) == false
	counts_for_nothing(setting)
	finding := result.key(["metadata", "rpc", setting], {"setting": setting})
}

counts_for_nothing(setting) if setting != "worker_threads"

counts_for_nothing("worker_threads") if lower(config.value_or(["metadata", "type"], "")) != "async"
