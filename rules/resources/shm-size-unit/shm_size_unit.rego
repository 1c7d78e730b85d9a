# METADATA
# title: "`shm_size` is no number of gigabytes"
# description: Shared memory is counted in GB.
# custom:
#   severity: warning
#   set: recommended
#   confidence: documented
#   source: "reference, metadata.shm_size: the size of shared memory, in GB"
#   fix: unsafe
#   message: "`shm_size` is {shm} GB, which looks like a number of MB"
#   help: "write {gigabytes} if MB are meant"
#   repair: "write {gigabytes}"
#   variants:
#     unit:
#       message: "`shm_size` is a number of GB, but `{shm}` has a unit"
#       help: "write the number alone: {gigabytes}"
#   zh-CN:
#     title: "`shm_size` 应以 GB 为单位"
#     description: 共享内存以 GB 为单位。
#     message: "`shm_size` 为 {shm} GB，像是按 MB 填写的"
#     help: "如果想填的是 MB，请改为 {gigabytes}"
#     repair: "改为 {gigabytes}"
#     variants:
#       unit:
#         message: "`shm_size` 应为以 GB 计的数字，而 `{shm}` 带有单位"
#         help: "请只写数字：{gigabytes}"
package easlint.rules.resources["shm-size-unit"]

import data.easlint.lib.fix
import data.easlint.lib.result
import data.easlint.lib.size

path := ["metadata", "shm_size"]

# More shared memory than any instance has.
most_gigabytes := 1024

report contains finding if finding := judged(input.config.metadata.shm_size)

judged(shm) := repaired(result.at(path, {"shm": shm, "gigabytes": ceil(shm / 1024)})) if {
	is_number(shm)
	shm > most_gigabytes
}

judged(text) := repaired(result.variant(place, "unit")) if {
	place := result.at(path, {"shm": text, "gigabytes": size.gigabytes(text)})
}

# A repair never leaves what would be reported again.
repaired(finding) := result.with_fix(finding, [fix.replace(path, finding.args.gigabytes)]) if {
	finding.args.gigabytes <= most_gigabytes
} else := finding
