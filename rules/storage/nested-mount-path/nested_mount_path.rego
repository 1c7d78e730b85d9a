# METADATA
# title: A mount inside another
# description: Which of the two mounts is made first is not promised, and the outer one may hide the inner one.
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "storage mounts of EAS: each source appears at a path of its own"
#   message: "mount path `{path}` lies inside `{outer}`, where another source is mounted"
#   help: "mount the two beside one another"
#   related: { outer: "the outer mount" }
#   zh-CN:
#     title: 挂载路径相互嵌套
#     description: 两个挂载的先后顺序没有保证，外层可能遮盖内层。
#     message: "挂载路径 `{path}` 位于另一个挂载路径 `{outer}` 之内"
#     help: "请将两者挂载到互不嵌套的路径"
#     related: { outer: "外层挂载" }
package easlint.rules.storage["nested-mount-path"]

import data.easlint.lib.result
import data.easlint.lib.storage

report contains finding if {
	some i, path in storage.mounts
	outer := max([other | some other in storage.mounts; startswith(path, concat("", [other, "/"]))])
	j := min([j | some j, other in storage.mounts; other == outer])
	place := result.at(storage.mount_path(i), {"path": path, "outer": outer})
	finding := result.related(place, [result.place(result.at(storage.mount_path(j), {}), "outer")])
}
