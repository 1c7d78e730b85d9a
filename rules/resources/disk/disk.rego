# METADATA
# title: Size of a disk that cannot be used
# description: Disks are sized in Gi, and up to 2000 on public resources.
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "documentation of public resources of EAS, and the sample of the reference: extra storage such as 100Gi"
#   message: "`{size}` is not a size of a disk"
#   help: "write a whole number with its unit, such as 100Gi"
#   variants:
#     too-large:
#       message: "`{size}` is more than the 2000 GB that a disk can have on public resources"
#       help: "write 2000Gi or less, or keep large files in storage that is mounted"
#   zh-CN:
#     title: 磁盘大小无法使用
#     description: 磁盘大小以 Gi 为单位，在公共资源上不超过 2000。
#     message: "`{size}` 不是有效的磁盘大小"
#     help: "请填写带单位的整数，例如 100Gi"
#     variants:
#       too-large:
#         message: "`{size}` 超过了公共资源上磁盘的上限 2000 GB"
#         help: "请填写不超过 2000Gi 的大小，或将大文件放在挂载的存储中"
package easlint.rules.resources.disk

import data.easlint.lib.placement
import data.easlint.lib.result

extra := "eas.aliyun.com/extra-ephemeral-storage"

# `disk` may be a number of GB, also as text.
report contains finding if {
	finding := judged(["metadata", "disk"], `^0*([0-9]+)(?:Gi)?$`, input.config.metadata.disk)
}

report contains finding if {
	finding := judged(["features", extra], `^0*([0-9]+)Gi$`, input.config.features[extra])
}

judged(path, form, size) := result.at(path, {"size": size}) if not gigabytes(form, size)

judged(path, form, size) := result.variant(result.at(path, {"size": size}), "too-large") if {
	gigabytes(form, size) > 2000
	placement.has_no_group
	not input.profile == "patch" # which changes a service that may have a group
}

gigabytes(_, size) := size if {
	is_number(size)
	size >= 0
	size == floor(size)
}

gigabytes(form, size) := to_number(parts[1]) if {
	is_string(size)
	parts := regex.find_all_string_submatch_n(form, size, 1)[0]
}
