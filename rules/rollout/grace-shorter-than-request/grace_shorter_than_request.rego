# METADATA
# title: Instances stop before their requests end
# description: Requests that still run when this time is over are cut off.
# custom:
#   severity: warning
#   set: recommended
#   confidence: documented
#   source: "reference, metadata.eas.termination_grace_period (seconds) and metadata.rpc.keepalive (milliseconds): the one is to cover the other"
#   message: "an instance stops after {grace} s, but a request may take {keepalive} ms"
#   help: "set `eas.termination_grace_period` to {seconds} or more"
#   related: { request: "the longest time of a request" }
#   zh-CN:
#     title: 优雅退出时间短于请求的最长处理时间
#     description: 该时间结束时尚未完成的请求会被中断。
#     message: "实例收到停止指令 {grace} 秒后即被停止，而单个请求最长需要 {keepalive} 毫秒"
#     help: "请将 `eas.termination_grace_period` 设为 {seconds} 或更大"
#     related: { request: "请求的最长处理时间" }
package easlint.rules.rollout["grace-shorter-than-request"]

import data.easlint.lib.result

report contains finding if {
	grace := input.config.metadata["eas.termination_grace_period"]
	keepalive := input.config.metadata.rpc.keepalive
	grace * 1000 < keepalive
	args := {"grace": grace, "keepalive": keepalive, "seconds": ceil(keepalive / 1000)}
	place := result.at(["metadata", "eas.termination_grace_period"], args)
	request := result.place(result.at(["metadata", "rpc", "keepalive"], {}), "request")
	finding := result.related(place, [request])
}
