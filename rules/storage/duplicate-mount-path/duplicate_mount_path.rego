# METADATA
# title: Two mounts at one path
# description: Only one source can appear at a path.
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "storage mounts of EAS: every mount has a path of its own"
#   message: "another mount is already at `{path}`"
#   help: "give this mount a path of its own, or remove the one that is not meant"
#   related: { first: "the first mount at this path" }
#   zh-CN:
#     title: 挂载路径重复
#     description: 同一路径下只能挂载一个存储来源。
#     message: "`{path}` 已被另一个挂载项使用"
#     help: "请为该挂载项换一个路径，或删除多余的挂载项"
#     related: { first: "首次挂载到该路径" }
package easlint.rules.storage["duplicate-mount-path"]

import data.easlint.lib.lists
import data.easlint.lib.result
import data.easlint.lib.storage

report contains finding if {
	some i, first in lists.repeats(storage.mounts)
	place := result.at(storage.mount_path(i), {"path": storage.mounts[i]})
	finding := result.related(place, [result.place(result.at(storage.mount_path(first), {}), "first")])
}
