# METADATA
# title: Little time to end after SIGTERM
# description: The program is told to end, but stopped before its longest request can be done.
# custom:
#   severity: info
#   set: strict
#   confidence: documented
#   source: "reference, metadata.rpc.enable_sigterm and metadata.eas.termination_grace_period: an instance stops after the grace period, 30 seconds by default"
#   message: "`enable_sigterm` is on, and an instance stops after {grace} s, while a request may take {keepalive} ms"
#   help: "set `eas.termination_grace_period` to {seconds} or more"
#   zh-CN:
#     title: 收到 SIGTERM 后的退出时间不足
#     description: 程序收到退出信号后，尚未处理完最长的请求就会被停止。
#     message: "已开启 `enable_sigterm`，实例 {grace} 秒后停止，而单个请求最长需要 {keepalive} 毫秒"
#     help: "请将 `eas.termination_grace_period` 设为 {seconds} 或更大"
package easlint.rules.rpc["sigterm-grace"]

import data.easlint.lib.config
import data.easlint.lib.result

path := ["metadata", "eas.termination_grace_period"]

report contains finding if {
	input.config.metadata.rpc.enable_sigterm == true
	keepalive := input.config.metadata.rpc.keepalive
	grace * 1000 < keepalive
	args := {"grace": grace, "keepalive": keepalive, "seconds": ceil(keepalive / 1000)}
	finding := result.key(["metadata", "rpc", "enable_sigterm"], args)
}

grace := input.config.metadata["eas.termination_grace_period"]

# A patch may belong to a service that has another one.
grace := 30 if {
	config.absent(path)
	input.profile != "patch"
}
