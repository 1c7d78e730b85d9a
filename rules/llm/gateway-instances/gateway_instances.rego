# METADATA
# title: LLM router with a single instance
# description: All requests of the group pass the router, so its only instance is a single point of failure.
# custom:
#   severity: warning
#   set: strict
#   confidence: official
#   source: "EAS documentation of the LLM intelligent router: two or more instances are recommended"
#   message: "the LLM router has fewer than 2 instances, {instance} by this file"
#   help: "start at least 2 instances"
#   zh-CN:
#     title: LLM 智能路由只有单个实例
#     description: 群组的所有请求都经过智能路由，唯一的实例会成为单点故障。
#     message: "LLM 智能路由的实例数为 {instance}，少于 2 个"
#     help: "请至少启动 2 个实例"
package easlint.rules.llm["gateway-instances"]

import data.easlint.lib.result
import data.easlint.lib.workload

report contains finding if {
	workload.type == "llmgatewayservice"
	instance := input.config.metadata.instance
	instance < 2
	finding := result.at(["metadata", "instance"], {"instance": instance})
}
