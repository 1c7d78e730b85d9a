# METADATA
# title: LLM router without a group
# description: The router serves the inference services of its own group only.
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "EAS documentation of the LLM intelligent router: router and inference services have to be in one service group"
#   profiles: [service, test]
#   message: "a service of type LLMGatewayService needs `metadata.group`"
#   help: "add `group` to `metadata`, with the group of the inference services"
#   zh-CN:
#     title: LLM 智能路由没有服务群组
#     description: 智能路由只为同一服务群组内的推理服务转发请求。
#     message: "LLMGatewayService 类型的服务需要 `metadata.group`"
#     help: "请在 `metadata` 中添加 `group`，填写推理服务所在的群组"
package easlint.rules.llm["gateway-group"]

import data.easlint.lib.config
import data.easlint.lib.result
import data.easlint.lib.workload

report contains finding if {
	workload.type == "llmgatewayservice"
	config.absent(["metadata", "group"])
	finding := result.at(["metadata", "type"], {})
}
