# METADATA
# title: A route takes all addresses of EAS
# description: EAS manages the instances through these addresses, and the route leads them to the VPC.
# custom:
#   severity: warning
#   set: recommended
#   confidence: inferred
#   source: "reference, cloud.networking.destination_cidrs: the CIDR block of the VSwitch; EAS manages instances through 10.224.0.0/16 and 10.240.0.0/12"
#   message: "`{block}` contains all of {management}, which EAS uses itself"
#   help: "write the block of the VSwitch only"
#   zh-CN:
#     title: 路由覆盖了整个 EAS 管理网段
#     description: EAS 通过这些地址管理实例，而该路由会把它们引向专有网络。
#     message: "`{block}` 包含了 EAS 自用的整个 {management}"
#     help: "请只填写交换机的网段"
package easlint.rules.network["cidr-covers-management"]

import data.easlint.lib.cidr
import data.easlint.lib.result

report contains finding if {
	some entry in input.derived.cidrs
	contained := [block |
		some block in cidr.management
		own := cidr.range_of(block)
		entry.first <= own.first
		own.last <= entry.last
	]
	count(contained) > 0
	args := {"block": entry.text, "management": concat(", ", contained)}
	finding := result.span(cidr.path, entry.start, entry.end, args)
}
