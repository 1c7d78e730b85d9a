# METADATA
# title: Nothing to spread
# description: The policy spreads instances, and this service has one.
# custom:
#   severity: info
#   set: strict
#   confidence: documented
#   source: "reference, metadata.scheduling.spread.policy: host and zone spread the instances over nodes or zones"
#   message: "`{policy}` spreads instances, and the service has one"
#   help: "remove the policy, or run two or more instances"
#   zh-CN:
#     title: 没有可打散的实例
#     description: 打散策略作用于多个实例，而该服务只有一个。
#     message: "`{policy}` 用于打散实例，而该服务只有一个实例"
#     help: "请删除该策略，或运行两个及以上实例"
package easlint.rules.rollout["spread-one"]

import data.easlint.lib.config
import data.easlint.lib.result

report contains finding if {
	policy := input.config.metadata.scheduling.spread.policy
	policy in {"host", "zone"}
	input.config.metadata.instance == 1
	config.absent(["autoscaler"])
	finding := result.at(["metadata", "scheduling", "spread", "policy"], {"policy": policy})
}
