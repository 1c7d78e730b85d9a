# METADATA
# title: Rate limit above that of a shared gateway
# description: A shared gateway lets 1000 requests per second through to one service by default.
# custom:
#   severity: info
#   set: recommended
#   confidence: documented
#   source: "reference, networking.gateway_policy.rate_limit.limit: services on a shared gateway have a default of 1,000 requests per second"
#   profiles: [service, test]
#   message: "a shared gateway lets 1000 requests per second through, not {limit}"
#   help: "use a dedicated gateway for more, or lower `limit`"
#   variants:
#     named:
#       message: "gateway {gateway}, a shared one as of {asOf}, lets 1000 requests per second through, not {limit}"
#   zh-CN:
#     title: 限流值超过共享网关的默认上限
#     description: 共享网关默认每秒只向单个服务放行 1000 个请求。
#     message: "共享网关默认每秒放行 1000 个请求，而不是 {limit} 个"
#     help: "如需更高的值，请使用专属网关；否则请调低 `limit`"
#     variants:
#       named:
#         message: "{gateway} 是共享网关（截至 {asOf}），默认每秒放行 1000 个请求，而不是 {limit} 个"
package easlint.rules.network["shared-rate-limit"]

import data.easlint.lib.gateway
import data.easlint.lib.result

path := ["networking", "gateway_policy", "rate_limit", "limit"]

limit := input.config.networking.gateway_policy.rate_limit.limit

report contains finding if {
	limit > 1000
	gateway.shared
	finding := result.at(path, {"limit": limit})
}

report contains finding if {
	limit > 1000
	known := input.facts.known.gateways
	known.kinds[gateway.name] == "shared"
	args := {"limit": limit, "gateway": gateway.name, "asOf": known.asOf}
	finding := result.variant(result.at(path, args), "named")
}
