# METADATA
# title: Nothing to run
# description: A service runs containers, a pre-built processor, or a processor of its own.
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "EAS documentation of deployment: a service is deployed from an image or with a processor"
#   profiles: [service, test]
#   message: "the service has neither `containers` nor `processor` nor `processor_path`"
#   help: "add `containers` with an image, or `processor` with a model"
#   variants:
#     type:
#       help: "add `containers` with an image, or `processor` with a model: type {type} is none that brings its own program as of {asOf}"
#   zh-CN:
#     title: 没有可运行的内容
#     description: 服务须运行容器、预置 Processor 或自定义 Processor 之一。
#     message: "服务没有配置 `containers`、`processor` 或 `processor_path` 中的任何一个"
#     help: "请添加带镜像的 `containers`，或添加 `processor` 及模型"
#     variants:
#       type:
#         help: "请添加带镜像的 `containers`，或添加 `processor` 及模型：截至 {asOf}，类型 {type} 并不自带程序"
package easlint.rules.service["no-workload"]

import data.easlint.lib.config
import data.easlint.lib.result
import data.easlint.lib.workload

report contains finding if {
	config.absent(["containers"])
	workload.without_processor
	finding := judged(workload.type)
}

judged("") := result.missing([], {})

# Without a type there is no argument, and so no finding here.
judged(kind) := result.variant(result.missing([], args), "type") if {
	known := input.facts.known["metadata-types"]
	not kind in {lower(type) | some type, "own-program" in known.kinds}
	args := {"type": input.config.metadata.type, "asOf": known.asOf}
}
