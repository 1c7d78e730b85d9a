# METADATA
# title: Routes without a VSwitch
# description: The routes lead into the VPC of a VSwitch, and none is given.
# custom:
#   severity: warning
#   set: recommended
#   confidence: documented
#   source: "reference, cloud.networking.destination_cidrs: for the CIDR block of the configured VSwitch"
#   profiles: [service, test]
#   message: "`destination_cidrs` has no effect without `vswitch_id`"
#   help: "add the VSwitch with its VPC and security group, or remove `destination_cidrs`"
#   zh-CN:
#     title: 没有交换机却设置了目标网段
#     description: 这些路由通往交换机所在的专有网络，但没有指定交换机。
#     message: "没有 `vswitch_id`，`destination_cidrs` 不起作用"
#     help: "请补充交换机及其所在的专有网络和安全组，或删除 `destination_cidrs`"
package easlint.rules.network["cidr-without-vpc"]

import data.easlint.lib.cidr
import data.easlint.lib.config
import data.easlint.lib.result

report contains finding if {
	is_string(input.config.cloud.networking.destination_cidrs)
	config.absent(["cloud", "networking", "vswitch_id"])
	finding := result.key(cidr.path, {})
}
