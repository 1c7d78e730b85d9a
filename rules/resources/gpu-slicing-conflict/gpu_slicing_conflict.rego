# METADATA
# title: Whole GPUs and a slice of one
# description: With whole GPUs for each instance, the slice is ignored.
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "documentation of GPU slicing in EAS: a slice is for instances that share one GPU, in place of whole GPUs"
#   message: "`gpu_memory` is ignored, since `gpu` asks for whole GPUs ({gpu})"
#   help: "set `gpu` to 0 to share a GPU, or remove `gpu_memory`"
#   zh-CN:
#     title: 同时申请了整卡 GPU 和 GPU 切分
#     description: 已为每个实例申请整卡 GPU，切分设置不会生效。
#     message: "`gpu` 已申请整卡（{gpu} 张），`gpu_memory` 不会生效"
#     help: "如需共享 GPU，请将 `gpu` 设为 0；否则请删除 `gpu_memory`"
package easlint.rules.resources["gpu-slicing-conflict"]

import data.easlint.lib.result

report contains finding if {
	metadata := input.config.metadata
	metadata.gpu >= 1
	metadata.gpu_memory > 0
	finding := result.key(["metadata", "gpu_memory"], {"gpu": metadata.gpu})
}
