# METADATA
# title: Load balancer is open to the internet
# description: No gateway stands in front that would ask for the token.
# custom:
#   severity: warning
#   set: strict
#   confidence: official
#   source: "NLB of EAS: netType is intranet for private and internet for public addresses"
#   message: "the load balancer has a public address"
#   help: "use `intranet`, or make sure that the program itself asks for a login"
#   zh-CN:
#     title: 网络型负载均衡对公网开放
#     description: 请求不经过网关，没有环节校验令牌。
#     message: "该网络型负载均衡具有公网地址"
#     help: "请改用 `intranet`，或确保程序自身会校验登录"
package easlint.rules.security["public-nlb"]

import data.easlint.lib.result

report contains finding if {
	some i, balancer in input.config.networking.nlb
	balancer.netType == "internet"
	finding := result.at(["networking", "nlb", i, "netType"], {})
}
