# METADATA
# title: Blocks that need no route
# description: Only a VSwitch inside the blocks that EAS uses itself needs this setting.
# custom:
#   severity: info
#   set: recommended
#   confidence: documented
#   source: "reference, cloud.networking.destination_cidrs: set it when the block of the VSwitch conflicts with 10.224.0.0/16 or 10.240.0.0/12"
#   message: "no block of `destination_cidrs` overlaps 10.224.0.0/16 or 10.240.0.0/12"
#   help: "write the block of the VSwitch if that overlaps them, else remove the setting"
#   zh-CN:
#     title: 目标网段无需设置
#     description: 只有交换机位于 EAS 管理网段内时，才需要此设置。
#     message: "`destination_cidrs` 中没有网段与 10.224.0.0/16 或 10.240.0.0/12 重叠"
#     help: "如果交换机网段与之重叠，请填写该网段；否则请删除此设置"
package easlint.rules.network["cidr-unneeded"]

import data.easlint.lib.cidr
import data.easlint.lib.result

report contains finding if {
	count(input.derived.cidrs) > 0
	cidr.readable
	every entry in input.derived.cidrs {
		cidr.overlapped(entry) == []
	}
	finding := result.at(cidr.path, {})
}
