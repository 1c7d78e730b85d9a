# METADATA
# title: Spot instances only
# description: When bids fail or spot instances are reclaimed, nothing is left to run on.
# custom:
#   severity: warning
#   set: strict
#   confidence: documented
#   source: "reference, cloud.computing.instances: the next type is tried when a bid fails, and a type without spot_price_limit is a regular one"
#   message: "every instance type is a spot instance, so the service has no regular instance to fall back on"
#   help: "add a type without `spot_price_limit` at the end of the list"
#   zh-CN:
#     title: 只使用竞价实例
#     description: 出价失败或竞价实例被回收后，服务将没有可用的实例。
#     message: "所有实例规格都是竞价实例，没有按量付费的实例可以兜底"
#     help: "请在列表末尾增加一个不设置 `spot_price_limit` 的规格"
package easlint.rules.resources["spot-only"]

import data.easlint.lib.placement
import data.easlint.lib.result

report contains finding if {
	instances := input.config.cloud.computing.instances
	count(instances) > 0
	every i, _ in instances {
		placement.is_spot(i)
	}
	placement.never_bursts # else the resource group is what the service falls back on
	finding := result.key(placement.instances, {})
}
