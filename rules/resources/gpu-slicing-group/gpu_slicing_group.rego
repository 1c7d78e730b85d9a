# METADATA
# title: GPU slicing needs a resource group
# description: Public resources hand out whole GPUs only.
# custom:
#   severity: error
#   set: recommended
#   confidence: documented
#   source: "reference, metadata.gpu_memory: slicing is available only with an EAS resource group or resource quotas"
#   profiles: [service, test]
#   message: "`{key}` slices a GPU, but the service runs on public resources"
#   help: "name a resource group in `resource` or a quota in `quota_id`, or ask for whole GPUs with `gpu`"
#   zh-CN:
#     title: GPU 切分需要专属资源组或资源配额
#     description: 公共资源只能按整卡分配 GPU。
#     message: "`{key}` 用于切分 GPU，但服务运行在公共资源上"
#     help: "请用 `resource` 指定资源组，或用 `quota_id` 指定资源配额；也可改用 `gpu` 申请整卡"
package easlint.rules.resources["gpu-slicing-group"]

import data.easlint.lib.placement
import data.easlint.lib.result

report contains finding if {
	some key in ["gpu_memory", "gpu_core_percentage"]
	input.config.metadata[key] > 0
	placement.has_no_group
	finding := result.key(["metadata", key], {"key": key})
}
