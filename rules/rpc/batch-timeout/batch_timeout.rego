# METADATA
# title: A batch may wait longer than a request
# description: A request that waits for its batch this long is ended before it is handled.
# custom:
#   severity: warning
#   set: recommended
#   confidence: inferred
#   source: "reference, metadata.rpc.max_batch_timeout and keepalive: both in milliseconds, one for filling a batch, one for the whole request"
#   message: "`max_batch_timeout` is {timeout} ms, but a request ends after {keepalive} ms"
#   help: "make `max_batch_timeout` much smaller than `keepalive`, for example 50"
#   related: { request: "the longest time of a request" }
#   zh-CN:
#     title: 批等待时间不小于请求的最长处理时间
#     description: 等待凑批的请求还没开始处理就会因超时被中断。
#     message: "`max_batch_timeout` 为 {timeout} 毫秒，而请求在 {keepalive} 毫秒后就会超时"
#     help: "请让 `max_batch_timeout` 远小于 `keepalive`，例如 50"
#     related: { request: "请求的最长处理时间" }
package easlint.rules.rpc["batch-timeout"]

import data.easlint.lib.result

report contains finding if {
	timeout := input.config.metadata.rpc.max_batch_timeout
	keepalive := input.config.metadata.rpc.keepalive
	keepalive > 0
	timeout >= keepalive
	args := {"timeout": timeout, "keepalive": keepalive}
	place := result.at(["metadata", "rpc", "max_batch_timeout"], args)
	request := result.place(result.at(["metadata", "rpc", "keepalive"], {}), "request")
	finding := result.related(place, [request])
}
