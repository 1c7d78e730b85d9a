# METADATA
# title: Shared memory is mounted twice
# description: "`shm_size` mounts shared memory at /dev/shm, where a storage is mounted too."
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "documentation of storage mounts for EAS: a folder in memory at /dev/shm is the other way to size shared memory"
#   message: "`shm_size` and an entry of `storage` both mount /dev/shm"
#   help: "keep one of them"
#   related: { mount: "the other mount" }
#   zh-CN:
#     title: 共享内存被挂载了两次
#     description: "`shm_size` 会在 /dev/shm 挂载共享内存，而该路径还挂载了存储。"
#     message: "`shm_size` 与 `storage` 中的挂载都使用了 /dev/shm"
#     help: "请只保留其中一个"
#     related: { mount: "另一处挂载" }
package easlint.rules.resources["shm-mounted-twice"]

import data.easlint.lib.result

report contains finding if {
	input.config.metadata.shm_size != 0
	mounts := [mount |
		some i, entry in input.derived.storage
		entry.mountPath == "/dev/shm"
		mount := result.place(result.at(["storage", i, "mount_path"], {}), "mount")
	]
	count(mounts) > 0
	finding := result.related(result.key(["metadata", "shm_size"], {}), mounts)
}
