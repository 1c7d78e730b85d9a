# METADATA
# title: No model for the processor
# description: A processor loads its model from `model_path` or from mounted storage.
# custom:
#   severity: error
#   set: recommended
#   confidence: documented
#   source: "reference, model_path: required when deploying a service with a processor"
#   profiles: [service, test]
#   message: "the pre-built processor has no model: neither `model_path` nor `storage` is given"
#   help: "add `model_path` with the place of the model"
#   variants:
#     custom:
#       severity: warning
#       message: "the processor has no model: neither `model_path` nor `storage` is given"
#       help: "add `model_path`, unless the processor's own package holds the model"
#   zh-CN:
#     title: Processor 没有模型
#     description: Processor 从 `model_path` 或挂载的存储中加载模型。
#     message: "预置 Processor 没有模型：`model_path` 和 `storage` 均未配置"
#     help: "请用 `model_path` 指定模型的位置"
#     variants:
#       custom:
#         message: "Processor 没有模型：`model_path` 和 `storage` 均未配置"
#         help: "请添加 `model_path`；如果模型已包含在 Processor 包内则无需处理"
package easlint.rules.processor["model-required"]

import data.easlint.lib.config
import data.easlint.lib.result

report contains finding if {
	config.absent(["model_path"])
	config.absent(["storage"])
	params := config.value_or(["processor_params"], [])
	not has_repository(params)
	not config.may_hide(["processor_params"])
	finding := judged
}

judged := result.missing([], {}) if {
	config.given(["processor"])
} else := result.variant(result.missing([], {}), "custom") if {
	config.given(["processor_path"])
}

has_repository(params) if {
	some param in params
	regex.match(`^--?model-(repository|store)\b`, param)
}
