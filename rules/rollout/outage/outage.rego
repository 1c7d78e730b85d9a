# METADATA
# title: An update may stop every instance
# description: While an update replaces the instances, none may be left to answer.
# custom:
#   severity: warning
#   set: recommended
#   confidence: documented
#   source: "reference, metadata.rolling_strategy.max_unavailable: so many instances are stopped when an update begins"
#   message: "`max_unavailable` is {unavailable}, and `instance` is {instance}"
#   help: "make `max_unavailable` less than `instance`, or 0 where resources are free"
#   zh-CN:
#     title: 滚动更新可能停掉全部实例
#     description: 更新替换实例期间，可能没有任何实例可以提供服务。
#     message: "`max_unavailable` 为 {unavailable}，而 `instance` 为 {instance}"
#     help: "请让 `max_unavailable` 小于 `instance`；资源充足时可设为 0"
package easlint.rules.rollout.outage

import data.easlint.lib.result

report contains finding if {
	unavailable := input.config.metadata.rolling_strategy.max_unavailable
	is_number(unavailable)
	instance := input.config.metadata.instance
	instance > 0
	unavailable >= instance
	args := {"unavailable": unavailable, "instance": instance}
	finding := result.at(["metadata", "rolling_strategy", "max_unavailable"], args)
}
