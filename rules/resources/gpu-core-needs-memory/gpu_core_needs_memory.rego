# METADATA
# title: Share of GPU cores without GPU memory
# description: A slice of a GPU begins with its memory, so a share of the cores alone is none.
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "documentation of GPU slicing in EAS: the memory is required, the share of computing power is optional"
#   profiles: [service, test]
#   message: "`gpu_core_percentage` is given without `gpu_memory`"
#   help: "add `gpu_memory`, the GB of one GPU that each instance needs"
#   zh-CN:
#     title: 只设置了 GPU 算力占比而没有显存
#     description: GPU 切分必须先指定显存，只设置算力占比无法切分。
#     message: "设置了 `gpu_core_percentage`，但没有设置 `gpu_memory`"
#     help: "请补充 `gpu_memory`，即每个实例所需的单卡显存（GB）"
package easlint.rules.resources["gpu-core-needs-memory"]

import data.easlint.lib.config
import data.easlint.lib.result

report contains finding if {
	input.config.metadata.gpu_core_percentage > 0
	config.value_or(["metadata", "gpu_memory"], 0) == 0
	finding := result.key(["metadata", "gpu_core_percentage"], {})
}
