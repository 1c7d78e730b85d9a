# METADATA
# title: "`keepalive` with a gateway on ALB"
# description: A dedicated gateway that is built on ALB does not support `keepalive`.
# custom:
#   severity: error
#   set: recommended
#   confidence: documented
#   source: "reference, metadata.rpc.keepalive: not supported for dedicated gateways that use ALB"
#   message: "`keepalive` is not supported by gateway {gateway}, which is built on ALB as `facts.gateways` says"
#   help: "remove `keepalive`, or choose a gateway that is not built on ALB"
#   zh-CN:
#     title: ALB 型网关不支持 `keepalive`
#     description: 使用 ALB 的专属网关不支持 `keepalive`。
#     message: "网关 {gateway} 使用 ALB（依据 `facts.gateways`），不支持 `keepalive`"
#     help: "请删除 `keepalive`，或改用非 ALB 的专属网关"
package easlint.rules.rpc["keepalive-alb"]

import data.easlint.lib.gateway
import data.easlint.lib.result

report contains finding if {
	is_number(input.config.metadata.rpc.keepalive)
	gateway.on_alb
	finding := result.key(["metadata", "rpc", "keepalive"], {"gateway": gateway.name})
}
