# METADATA
# title: Concurrency limit with a gateway on ALB
# description: A dedicated gateway that is built on ALB does not support this limit.
# custom:
#   severity: error
#   set: recommended
#   confidence: documented
#   source: "reference, networking.gateway_policy.concurrency_limit: dedicated gateways that use ALB do not support it"
#   message: "`concurrency_limit` is not supported by gateway {gateway}, which is built on ALB as `facts.gateways` says"
#   help: "remove `concurrency_limit`, and use `rate_limit` instead"
#   zh-CN:
#     title: ALB 型网关不支持并发限制
#     description: 使用 ALB 的专属网关不支持该限制。
#     message: "网关 {gateway} 使用 ALB（依据 `facts.gateways`），不支持 `concurrency_limit`"
#     help: "请删除 `concurrency_limit`，改用 `rate_limit`"
package easlint.rules.network["concurrency-alb"]

import data.easlint.lib.config
import data.easlint.lib.gateway
import data.easlint.lib.result

path := ["networking", "gateway_policy", "concurrency_limit"]

report contains finding if {
	config.given(path)
	config.value_or(array.concat(path, ["enable"]), true) == true
	gateway.on_alb
	finding := result.key(path, {"gateway": gateway.name})
}
