# METADATA
# title: "`destination_cidrs` is no list of CIDR blocks"
# description: Routes are made of IPv4 blocks such as 10.241.28.0/22, separated by commas.
# custom:
#   severity: error
#   set: recommended
#   confidence: documented
#   source: "reference, cloud.networking.destination_cidrs: the CIDR block of the VSwitch, such as 10.241.28.0/22"
#   fix: safe
#   message: "`{block}` is not an IPv4 CIDR block"
#   help: "write the block of the VSwitch as address and prefix length, such as 10.241.28.0/22"
#   variants:
#     empty-entry:
#       message: "the list of blocks has an empty entry"
#       help: "remove the comma that nothing follows or precedes"
#     host-bits:
#       severity: warning
#       message: "`{block}` has host bits set: the block is {network}"
#       help: "write {network}"
#   zh-CN:
#     title: "`destination_cidrs` 不是 CIDR 网段列表"
#     description: 路由由 10.241.28.0/22 这样的 IPv4 网段组成，多个网段以逗号分隔。
#     message: "`{block}` 不是有效的 IPv4 CIDR 网段"
#     help: "请以“地址/前缀长度”的形式填写交换机的网段，例如 10.241.28.0/22"
#     variants:
#       empty-entry:
#         message: "网段列表中有一项为空"
#         help: "请删除多余的逗号"
#       host-bits:
#         message: "`{block}` 的主机位不为零，对应的网段是 {network}"
#         help: "请改为 {network}"
package easlint.rules.network["cidr-format"]

import data.easlint.lib.result

path := ["cloud", "networking", "destination_cidrs"]

report contains finding if {
	some entry in input.derived.cidrs
	finding := judged(entry)
}

judged(entry) := result.variant(result.at(path, {}), "empty-entry") if entry.text == ""

judged(entry) := result.span(path, entry.start, entry.end, {"block": entry.text}) if {
	entry.text != ""
	entry.valid == false
}

judged(entry) := result.variant(place, "host-bits") if {
	entry.hostBits == true
	place := result.span(path, entry.start, entry.end, {"block": entry.text, "network": entry.network})
}
