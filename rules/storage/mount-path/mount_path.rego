# METADATA
# title: Mount path cannot be mounted at
# description: A mount path is an absolute path below the root of the container.
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "storage mounts of EAS: mount_path is an absolute path inside the container"
#   message: "mount path `{path}` is not absolute"
#   help: "write the whole path from `/`, such as /mnt/model"
#   variants:
#     parent:
#       message: "mount path `{path}` has `..` in it"
#       help: "write the path that is meant, without `..`"
#     root:
#       message: "a mount at `{path}` hides everything that the image holds"
#       help: "mount at a folder, such as /mnt/model"
#   zh-CN:
#     title: 挂载路径无效
#     description: 挂载路径必须是容器根目录之下的绝对路径。
#     message: "挂载路径 `{path}` 不是绝对路径"
#     help: "请填写以 `/` 开头的完整路径，例如 /mnt/model"
#     variants:
#       parent:
#         message: "挂载路径 `{path}` 中含有 `..`"
#         help: "请直接填写目标路径，不要使用 `..`"
#       root:
#         message: "挂载到 `{path}` 会遮盖镜像中的全部内容"
#         help: "请挂载到某个目录，例如 /mnt/model"
package easlint.rules.storage["mount-path"]

import data.easlint.lib.result
import data.easlint.lib.storage

report contains finding if {
	some i, entry in input.config.storage
	place := result.at(storage.mount_path(i), {"path": entry.mount_path})
	finding := judged(place, entry.mount_path)
}

judged(place, path) := place if not startswith(path, "/")

judged(place, path) := result.variant(place, "parent") if {
	startswith(path, "/")
	".." in split(path, "/")
}

judged(place, path) := result.variant(place, "root") if {
	startswith(path, "/")
	every name in split(path, "/") { name in {"", "."} }
}
