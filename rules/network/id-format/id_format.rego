# METADATA
# title: Id is of another kind
# description: VPCs, VSwitches and security groups have ids that begin with vpc-, vsw- and sg-.
# custom:
#   severity: error
#   set: recommended
#   confidence: documented
#   source: "reference, cloud.networking: the ids of VPC, VSwitch and security group begin with vpc-, vsw- and sg-"
#   fix: unsafe
#   message: "`{setting}` holds {id}, the id of something else"
#   help: "write an id that begins with {prefix}"
#   repair: "swap the two ids"
#   variants:
#     odd:
#       severity: warning
#       message: "{id} in `{setting}` does not begin with {prefix}"
#   zh-CN:
#     title: 填写了其他类型的 ID
#     description: 专有网络、交换机和安全组的 ID 分别以 vpc-、vsw- 和 sg- 开头。
#     message: "`{setting}` 填写了其他类型的 ID：{id}"
#     help: "请填写以 {prefix} 开头的 ID"
#     repair: "将两个 ID 互换"
#     variants:
#       odd:
#         message: "`{setting}` 中的 {id} 不以 {prefix} 开头"
package easlint.rules.network["id-format"]

import data.easlint.lib.fix
import data.easlint.lib.result
import data.easlint.lib.vpc

prefixes := {"vpc_id": "vpc-", "vswitch_id": "vsw-", "security_group_id": "sg-"}

kinds := ["vpc-", "vsw-", "sg-", "gw-", "nlb-", "eas-r-", "eas-m-", "d-", "code-", "quota"]

report contains finding if {
	some setting, prefix in prefixes
	odd := [id |
		some entry in split(input.config.cloud.networking[setting], ",")
		id := trim_space(entry)
		id != ""
		not startswith(id, prefix)
	]
	finding := judged(setting, odd)
}

judged(setting, odd) := swapped(setting, place(setting, first)) if {
	foreign := [id | some id in odd; strings.any_prefix_match(id, kinds)]
	first := foreign[0]
} else := result.variant(place(setting, first), "odd") if {
	first := odd[0]
}

place(setting, id) := result.at(path(setting), {"setting": setting, "id": id, "prefix": prefixes[setting]})

path(setting) := array.concat(vpc.path, [setting])

# Two ids that stand in one another's place can be told apart.
swapped(setting, finding) := result.with_fix(finding, swap) if {
	here := input.config.cloud.networking[setting]
	some other, prefix in prefixes
	other != setting
	startswith(here, prefix)
	there := input.config.cloud.networking[other]
	startswith(there, prefixes[setting])
	swap := [fix.replace(path(setting), there), fix.replace(path(other), here)]
} else := finding
