# METADATA
# title: Routes miss the VSwitch
# description: The VSwitch uses addresses of EAS, and no route leads to them.
# custom:
#   severity: error
#   set: recommended
#   confidence: documented
#   source: "reference, cloud.networking.destination_cidrs: to be set to the actual CIDR block of the VSwitch"
#   fix: unsafe
#   message: "`destination_cidrs` does not cover {blocks}, the block of the VSwitch as `facts.vswitches` says"
#   help: "add {blocks} to `destination_cidrs`"
#   repair: "add {blocks} to `destination_cidrs`"
#   zh-CN:
#     title: 目标网段未覆盖交换机
#     description: 交换机使用了 EAS 管理网段内的地址，却没有通往它们的路由。
#     message: "`destination_cidrs` 未覆盖交换机网段 {blocks}（依据 `facts.vswitches`）"
#     help: "请在 `destination_cidrs` 中加入 {blocks}"
#     repair: "在 `destination_cidrs` 中加入 {blocks}"
package easlint.rules.network["cidr-mismatch"]

import data.easlint.lib.cidr
import data.easlint.lib.fix
import data.easlint.lib.result

report contains finding if {
	text := input.config.cloud.networking.destination_cidrs
	cidr.readable
	open := [block | some block in cidr.conflicts; not covered(cidr.range_of(block))]
	count(open) > 0
	blocks := concat(",", open)
	place := result.at(cidr.path, {"blocks": blocks})
	finding := result.with_fix(place, [fix.replace(cidr.path, concat(",", [text, blocks]))])
}

# Several blocks together may cover a range: there is a gap only after the end of one, or at the start.
covered(range) if {
	after := [next |
		some entry in input.derived.cidrs
		entry.last >= range.first
		entry.last < range.last
		next := entry.last + 1
	]
	every address in array.concat([range.first], after) {
		some entry in input.derived.cidrs
		entry.first <= address
		address <= entry.last
	}
}
