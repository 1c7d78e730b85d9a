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
#   zh-CN:
#     title: 没有可运行的内容
#     description: 服务须运行容器、预置 Processor 或自定义 Processor 之一。
#     message: "服务没有配置 `containers`、`processor` 或 `processor_path` 中的任何一个"
#     help: "请添加带镜像的 `containers`，或添加 `processor` 及模型"
package easlint.rules.service["no-workload"]

import data.easlint.lib.config
import data.easlint.lib.result
import data.easlint.lib.workload

report contains finding if {
	config.absent(["containers"])
	workload.without_processor
	kind := workload.type
	not brings_its_own_program(kind)
	finding := result.missing([], {})
}

brings_its_own_program(kind) if {
	some type, "own-program" in input.facts.known["metadata-types"].kinds
	lower(type) == kind
}
