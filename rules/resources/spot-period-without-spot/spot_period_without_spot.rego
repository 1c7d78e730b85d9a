# METADATA
# title: Spot protection without a spot instance
# description: Only spot instances have a protection period, and no entry is one.
# custom:
#   severity: warning
#   set: recommended
#   confidence: documented
#   source: "reference, cloud.computing.disable_spot_protection_period: applies to spot instances, which are those with spot_price_limit"
#   fix: safe
#   profiles: [service, test]
#   message: "`disable_spot_protection_period` has no effect, since no instance type has a `spot_price_limit`"
#   help: "remove it, or set `spot_price_limit` where a spot instance is meant"
#   repair: "remove `disable_spot_protection_period`"
#   zh-CN:
#     title: 没有竞价实例却设置了竞价保护期
#     description: 只有竞价实例才有保护期，而配置中没有竞价实例。
#     message: "没有任何实例规格设置 `spot_price_limit`，`disable_spot_protection_period` 不会生效"
#     help: "请删除该项；如需使用竞价实例，请设置 `spot_price_limit`"
#     repair: "删除 `disable_spot_protection_period`"
package easlint.rules.resources["spot-period-without-spot"]

import data.easlint.lib.config
import data.easlint.lib.fix
import data.easlint.lib.placement
import data.easlint.lib.result

path := ["cloud", "computing", "disable_spot_protection_period"]

report contains finding if {
	input.config.cloud.computing.disable_spot_protection_period == true
	no_spot
	finding := result.with_fix(result.key(path, {}), [fix.remove(path)])
}

no_spot if config.absent(placement.instances)

no_spot if {
	every i, _ in input.config.cloud.computing.instances {
		placement.is_regular(i)
	}
}
