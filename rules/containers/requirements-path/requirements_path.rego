# METADATA
# title: Requirements file is not found
# description: The file is looked for at this path inside the container.
# custom:
#   severity: warning
#   set: recommended
#   confidence: inferred
#   source: "reference, containers.prepare.pythonRequirementsPath: the path of a file in the image or on mounted storage"
#   message: "`{path}` is not an absolute path"
#   help: "write the path from the root of the container, such as /mnt/data/requirements.txt"
#   variants:
#     not-mounted:
#       severity: info
#       message: "`{path}` lies under no mount, so the image has to hold it"
#       help: "mount the storage that holds the file, unless the image does"
#   zh-CN:
#     title: 可能找不到 requirements 文件
#     description: 系统会在容器内的该路径查找文件。
#     message: "`{path}` 不是绝对路径"
#     help: "请填写容器内的绝对路径，例如 /mnt/data/requirements.txt"
#     variants:
#       not-mounted:
#         message: "`{path}` 不在任何挂载路径下，只能来自镜像"
#         help: "如果文件不在镜像中，请挂载存放该文件的存储"
package easlint.rules.containers["requirements-path"]

import data.easlint.lib.mounts
import data.easlint.lib.result

report contains finding if {
	some i, container in input.config.containers
	path := container.prepare.pythonRequirementsPath
	finding := judged(result.at(["containers", i, "prepare", "pythonRequirementsPath"], {"path": path}), path)
}

judged(place, path) := place if {
	not startswith(path, "/")
} else := result.variant(place, "not-mounted") if {
	# Only in the strict set, as its sister for models is.
	not input.off["containers/model-not-mounted"]
	mounts.outside(path)
}
