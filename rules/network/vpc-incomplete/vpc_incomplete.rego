# METADATA
# title: VPC connection is incomplete
# description: A connection needs a VPC, a VSwitch and a security group.
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "documentation of network access for EAS: VPC, VSwitch and security group are chosen together"
#   profiles: [service, test]
#   message: "`cloud.networking` lacks {missing}"
#   help: "add {missing}, or remove the other ids to do without a VPC"
#   zh-CN:
#     title: 专有网络配置不完整
#     description: 连接专有网络需要同时指定专有网络、交换机和安全组。
#     message: "`cloud.networking` 缺少 {missing}"
#     help: "请补充 {missing}；如果不需要专有网络，请删除其余 ID"
package easlint.rules.network["vpc-incomplete"]

import data.easlint.lib.config
import data.easlint.lib.result
import data.easlint.lib.vpc

report contains finding if {
	count(vpc.lacking) > 0
	some id in vpc.ids
	config.given(array.concat(vpc.path, [id]))
	finding := result.missing(vpc.path, {"missing": vpc.names})
}
