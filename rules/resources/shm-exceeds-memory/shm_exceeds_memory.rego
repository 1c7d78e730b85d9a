# METADATA
# title: More shared memory than memory
# description: Shared memory is part of the memory of the instance.
# custom:
#   severity: warning
#   set: recommended
#   confidence: inferred
#   source: "reference, metadata.shm_size and metadata.memory: one is in GB, the other in MB; shared memory counts as memory on Linux"
#   message: "`shm_size` is {shm} GB, more than the {memory} MB of `memory`"
#   help: "make `shm_size` (GB) smaller than `memory` (MB)"
#   zh-CN:
#     title: 共享内存大于内存
#     description: 共享内存占用的是实例自身的内存。
#     message: "`shm_size` 为 {shm} GB，超过了 `memory` 的 {memory} MB"
#     help: "请让 `shm_size`（单位 GB）小于 `memory`（单位 MB）"
package easlint.rules.resources["shm-exceeds-memory"]

import data.easlint.lib.result

report contains finding if {
	metadata := input.config.metadata
	is_number(metadata.shm_size)
	is_number(metadata.memory)
	metadata.memory > 0
	metadata.shm_size * 1024 > metadata.memory
	args := {"shm": metadata.shm_size, "memory": metadata.memory}
	finding := result.at(["metadata", "shm_size"], args)
}
