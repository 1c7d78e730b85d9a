# METADATA
# title: Batch setting without batching
# description: The size and the waiting time of a batch count only while `batching` is true.
# custom:
#   severity: warning
#   set: recommended
#   confidence: documented
#   source: "reference, metadata.rpc.max_batch_size and max_batch_timeout: take effect only when rpc.batching is true"
#   profiles: [service, test]
#   message: "`{setting}` has no effect while `batching` is not true"
#   help: "set `batching` to true, or remove `{setting}`"
#   zh-CN:
#     title: 未开启批处理却配置了批处理参数
#     description: 批大小和等待时间仅在 `batching` 为 true 时生效。
#     message: "`batching` 未设为 true，`{setting}` 不起作用"
#     help: "请将 `batching` 设为 true，或删除 `{setting}`"
package easlint.rules.rpc["batch-needs-batching"]

import data.easlint.lib.config
import data.easlint.lib.result

settings := {"max_batch_size", "max_batch_timeout"}

report contains finding if {
	some setting, _ in input.config.metadata.rpc
	setting in settings

	# Without one, rpc/processor-only says that batching cannot be had at all.
	config.given(["processor"])
	config.value_or(["metadata", "rpc", "batching"], false) == false
	finding := result.key(["metadata", "rpc", setting], {"setting": setting})
}
