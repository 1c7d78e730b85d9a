# METADATA
# title: Queue in a service that is not asynchronous
# description: Only asynchronous services put requests into a queue of their own.
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "EAS documentation of asynchronous inference: queue belongs to a service whose metadata.type is Async"
#   profiles: [service, test]
#   message: "`queue` has no effect without `metadata.type` Async"
#   help: "set `type` in `metadata` to Async, or remove `queue`"
#   zh-CN:
#     title: 非异步服务配置了队列
#     description: 只有异步服务才会将请求放入自己的队列。
#     message: "`metadata.type` 不是 Async，`queue` 不起作用"
#     help: "请将 `metadata` 中的 `type` 设为 Async，或删除 `queue`"
package easlint.rules.async["queue-needs-async"]

import data.easlint.lib.config
import data.easlint.lib.result
import data.easlint.lib.workload

report contains finding if {
	config.given(["queue"])
	workload.type != "async"
	finding := result.key(["queue"], {})
}
