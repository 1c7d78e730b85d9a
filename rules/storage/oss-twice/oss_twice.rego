# METADATA
# title: One OSS path is mounted twice
# description: The same files appear at two places of the container.
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "storage mounts of EAS: one entry makes a folder of OSS appear at one path"
#   message: "entry {number} of `storage` mounts this OSS path already"
#   help: "remove one of the two entries, or correct its path"
#   related: { first: "mounted here first" }
#   zh-CN:
#     title: 同一 OSS 路径挂载了两次
#     description: 相同的文件会出现在容器内的两个位置。
#     message: "`storage` 的第 {number} 项已经挂载了该 OSS 路径"
#     help: "请删除其中一项，或修正其路径"
#     related: { first: "首次挂载" }
package easlint.rules.storage["oss-twice"]

import data.easlint.lib.config
import data.easlint.lib.lists
import data.easlint.lib.result

# Entries that take different files of a folder are no repetition.
folders[i] := {"path": trim_right(entry.oss.path, "/"), "files": files} if {
	some i, entry in input.config.storage
	files := config.value_or(["storage", i, "source_paths"], [])
}

report contains finding if {
	some i, first in lists.repeats(folders)
	place := result.at(path(i), {"number": first + 1})
	finding := result.related(place, [result.place(result.at(path(first), {}), "first")])
}

path(i) := ["storage", i, "oss", "path"]
