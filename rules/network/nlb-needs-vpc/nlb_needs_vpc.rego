# METADATA
# title: Load balancer without a VPC
# description: A network load balancer reaches the service through its VPC.
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "documentation of network load balancers for EAS: the service has to be connected to the VPC of the load balancer"
#   profiles: [service, test]
#   message: "`nlb` needs `cloud.networking`, which lacks {missing}"
#   help: "add {missing} to `cloud.networking`"
#   zh-CN:
#     title: 网络型负载均衡缺少专有网络配置
#     description: 网络型负载均衡（NLB）通过专有网络访问服务。
#     message: "`nlb` 需要 `cloud.networking`，但其中缺少 {missing}"
#     help: "请在 `cloud.networking` 中补充 {missing}"
package easlint.rules.network["nlb-needs-vpc"]

import data.easlint.lib.config
import data.easlint.lib.result
import data.easlint.lib.vpc

report contains finding if {
	config.given(["networking", "nlb"])
	count(vpc.lacking) > 0
	finding := result.key(["networking", "nlb"], {"missing": vpc.names})
}
