# METADATA
# title: Dedicated gateway without a VPC
# description: A dedicated gateway reaches the service through the VPC of `cloud.networking`.
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "documentation of dedicated gateways for EAS: callers in a VPC, and the service, are connected through cloud.networking"
#   profiles: [service, test]
#   message: "gateway {gateway} is a dedicated one, but `cloud.networking` is not set"
#   help: "add `vpc_id`, `vswitch_id` and `security_group_id` to `cloud.networking`"
#   zh-CN:
#     title: 专属网关缺少专有网络配置
#     description: 专属网关通过 `cloud.networking` 中的专有网络访问服务。
#     message: "{gateway} 是专属网关，但没有设置 `cloud.networking`"
#     help: "请在 `cloud.networking` 中补充 `vpc_id`、`vswitch_id` 和 `security_group_id`"
package easlint.rules.network["gateway-needs-vpc"]

import data.easlint.lib.config
import data.easlint.lib.gateway
import data.easlint.lib.result

report contains finding if {
	gateway.dedicated
	config.absent(["cloud", "networking"])
	finding := result.key(gateway.path, {"gateway": gateway.name})
}
