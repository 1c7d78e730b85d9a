# METADATA
# title: Mount hides a system folder
# description: What the image holds at a mount path is hidden by the mount.
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "storage mounts of EAS: the mount takes the place of what the image has at the path"
#   message: "a mount at `{path}` hides files of the operating system in `{folder}`"
#   help: "mount below a folder of your own, such as /mnt/model, and change the program's path too"
#   zh-CN:
#     title: 挂载会遮盖系统目录
#     description: 挂载后，镜像中该路径下原有的内容将不可见。
#     message: "挂载到 `{path}` 会遮盖 `{folder}` 中的系统文件"
#     help: "请挂载到自己的目录，例如 /mnt/model，并同步修改程序中的路径"
package easlint.rules.storage["system-mount-path"]

import data.easlint.lib.result
import data.easlint.lib.storage

system := {"/bin", "/dev", "/etc", "/lib", "/lib32", "/lib64", "/libx32", "/proc", "/sbin", "/sys", "/usr"}

report contains finding if {
	some i, path in storage.mounts
	folder := beginning(path, 2)
	folder in system
	beginning(path, 3) != "/dev/shm"
	finding := result.at(storage.mount_path(i), {"path": path, "folder": folder})
}

beginning(path, names) := concat("/", array.slice(split(path, "/"), 0, names))
