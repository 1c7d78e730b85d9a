# METADATA
# title: A check that wants to succeed more than once
# description: A startup or liveness check has passed with its first success.
# custom:
#   severity: warning
#   set: recommended
#   confidence: inferred
#   source: "Kubernetes, probes: success_threshold has to be 1 for liveness and startup, and EAS checks work alike"
#   fix: safe
#   message: "`success_threshold` of `{check}` is {threshold}, and has to be 1"
#   help: "write 1, or leave it out"
#   repair: "write 1"
#   zh-CN:
#     title: 健康检查要求连续成功多次
#     description: 启动检查和存活检查成功一次即为通过。
#     message: "`{check}` 的 `success_threshold` 为 {threshold}，只能为 1"
#     help: "请改为 1，或删除该项"
#     repair: "改为 1"
package easlint.rules.containers["probe-success"]

import data.easlint.lib.fix
import data.easlint.lib.result

report contains finding if {
	some i, container in input.config.containers
	some check in ["startup_check", "liveness_check"]
	threshold := container[check].success_threshold
	threshold != 1
	path := ["containers", i, check, "success_threshold"]
	place := result.at(path, {"check": check, "threshold": threshold})
	finding := result.with_fix(place, [fix.replace(path, 1)])
}
