# METADATA
# title: "`memory` is no number of megabytes"
# description: The memory of an instance is counted in MB.
# custom:
#   severity: warning
#   set: recommended
#   confidence: documented
#   source: "reference, metadata.memory: in megabytes, 4096 means 4 GB"
#   fix: unsafe
#   message: "`memory` is {memory} MB, which looks like a number of GB"
#   help: "write {megabytes} if GB are meant"
#   repair: "write {megabytes}"
#   variants:
#     unit:
#       message: "`memory` is a number of MB, but `{memory}` has a unit"
#       help: "write the number alone: {megabytes}"
#   zh-CN:
#     title: "`memory` 应以 MB 为单位"
#     description: 实例内存以 MB 为单位。
#     message: "`memory` 为 {memory} MB，像是按 GB 填写的"
#     help: "如果想填的是 GB，请改为 {megabytes}"
#     repair: "改为 {megabytes}"
#     variants:
#       unit:
#         message: "`memory` 应为以 MB 计的数字，而 `{memory}` 带有单位"
#         help: "请只写数字：{megabytes}"
package easlint.rules.resources["memory-unit"]

import data.easlint.lib.fix
import data.easlint.lib.result
import data.easlint.lib.size

path := ["metadata", "memory"]

# More than any instance has as GB, less than any needs as MB.
most_gigabytes := 255

report contains finding if finding := judged(input.config.metadata.memory)

judged(memory) := repaired(result.at(path, {"memory": memory, "megabytes": memory * 1024})) if {
	is_number(memory)
	memory >= 1
	memory <= most_gigabytes
}

judged(text) := repaired(result.variant(place, "unit")) if {
	place := result.at(path, {"memory": text, "megabytes": size.megabytes(text)})
}

# A repair never leaves what would be reported again.
repaired(finding) := result.with_fix(finding, [fix.replace(path, finding.args.megabytes)]) if {
	finding.args.megabytes > most_gigabytes
} else := finding
