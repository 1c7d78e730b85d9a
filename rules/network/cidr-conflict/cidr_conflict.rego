# METADATA
# title: VSwitch uses addresses of EAS
# description: EAS keeps 10.224.0.0/16 and 10.240.0.0/12 for itself, so these do not lead to the VPC.
# custom:
#   severity: error
#   set: recommended
#   confidence: documented
#   source: "reference, cloud.networking.destination_cidrs: needed when the CIDR block of the VSwitch conflicts with 10.224.0.0/16 or 10.240.0.0/12"
#   fix: unsafe
#   message: "the block of the VSwitch, {blocks} as `facts.vswitches` says, overlaps those that EAS uses itself"
#   help: "set `destination_cidrs` to {blocks}"
#   repair: "set `destination_cidrs` to {blocks}"
#   zh-CN:
#     title: 交换机网段与 EAS 管理网段冲突
#     description: EAS 自用 10.224.0.0/16 和 10.240.0.0/12，发往这些地址的流量不会进入专有网络。
#     message: "交换机网段 {blocks}（依据 `facts.vswitches`）与 EAS 管理网段重叠"
#     help: "请将 `destination_cidrs` 设为 {blocks}"
#     repair: "将 `destination_cidrs` 设为 {blocks}"
package easlint.rules.network["cidr-conflict"]

import data.easlint.lib.cidr
import data.easlint.lib.config
import data.easlint.lib.fix
import data.easlint.lib.result
import data.easlint.lib.vpc

report contains finding if {
	count(cidr.conflicts) > 0
	config.absent(cidr.path)
	blocks := concat(",", cidr.conflicts)
	place := result.at(array.concat(vpc.path, ["vswitch_id"]), {"blocks": blocks})
	finding := result.with_fix(place, [fix.add(vpc.path, "destination_cidrs", blocks)])
}
