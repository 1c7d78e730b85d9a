# METADATA
# title: "`empty_dir` in memory is for /dev/shm"
# description: Memory is offered for the shared memory of the container only, and only there a size can be set.
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "storage mounts of EAS: empty_dir with medium memory sets the size of /dev/shm"
#   message: "an `empty_dir` in memory has to be mounted at /dev/shm, not `{path}`"
#   help: "mount it at /dev/shm, or remove `medium` to have the folder on disk"
#   variants:
#     size-limit:
#       message: "`size_limit` needs an `empty_dir` whose `medium` is memory"
#       help: "remove `size_limit`, or set `medium` to memory and mount at /dev/shm"
#   zh-CN:
#     title: 内存型 `empty_dir` 只能用于 /dev/shm
#     description: 内存介质仅用于容器的共享内存，也只有此时才能设置容量上限。
#     message: "内存型 `empty_dir` 必须挂载到 /dev/shm，而不是 `{path}`"
#     help: "请挂载到 /dev/shm，或删除 `medium` 以使用磁盘目录"
#     variants:
#       size-limit:
#         message: "`size_limit` 仅适用于 `medium` 为 memory 的 `empty_dir`"
#         help: "请删除 `size_limit`，或将 `medium` 设为 memory 并挂载到 /dev/shm"
package easlint.rules.storage["empty-dir"]

import data.easlint.lib.config
import data.easlint.lib.result
import data.easlint.lib.storage

report contains finding if {
	some i, path in storage.mounts
	lower(input.config.storage[i].empty_dir.medium) == "memory"
	path != "/dev/shm"
	finding := result.key(part(i, "medium"), {"path": path})
}

report contains finding if {
	some i, _ in input.config.storage
	config.given(part(i, "size_limit"))
	medium := config.value_or(part(i, "medium"), "")
	lower(medium) != "memory"
	finding := result.variant(result.key(part(i, "size_limit"), {}), "size-limit")
}

part(i, name) := ["storage", i, "empty_dir", name]
