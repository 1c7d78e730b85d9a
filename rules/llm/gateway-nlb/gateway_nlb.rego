# METADATA
# title: LLM router behind a load balancer or in Nacos
# description: A service of type LLMGatewayService is called through the gateway only.
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "EAS documentation of services with an NLB: it does not support the LLM intelligent router; Nacos likewise goes past the gateway"
#   message: "`{setting}` is not supported in a service of type LLMGatewayService"
#   help: "remove `{setting}`, and call the router through the gateway"
#   zh-CN:
#     title: LLM 智能路由关联了 NLB 或 Nacos
#     description: LLMGatewayService 类型的服务只能通过网关调用。
#     message: "LLMGatewayService 类型的服务不支持 `{setting}`"
#     help: "请删除 `{setting}`，并通过网关调用智能路由"
package easlint.rules.llm["gateway-nlb"]

import data.easlint.lib.config
import data.easlint.lib.result
import data.easlint.lib.workload

report contains finding if {
	workload.type == "llmgatewayservice"
	some setting in {"nlb", "nacos"}
	config.given(["networking", setting])
	finding := result.key(["networking", setting], {"setting": setting})
}
