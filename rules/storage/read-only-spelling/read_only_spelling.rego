# METADATA
# title: Read-only in the spelling of another source
# description: OSS and NAS mounts know `readOnly`, datasets `read_only`, and no source knows both.
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "storage mounts of EAS: oss and nfs have readOnly, dataset has read_only"
#   fix: safe
#   repair: "rename it to `{name}`"
#   message: "`{source}` knows `{name}`, not `{written}`"
#   help: "write `{name}`"
#   zh-CN:
#     title: 只读设置用了其他存储来源的写法
#     description: OSS 和 NAS 使用 `readOnly`，数据集使用 `read_only`，两者不通用。
#     repair: "改名为 `{name}`"
#     message: "`{source}` 的只读设置是 `{name}`，而不是 `{written}`"
#     help: "请改为 `{name}`"
package easlint.rules.storage["read-only-spelling"]

import data.easlint.lib.config
import data.easlint.lib.fix
import data.easlint.lib.result

names := {
	"oss": {"written": "read_only", "name": "readOnly"},
	"nfs": {"written": "read_only", "name": "readOnly"},
	"dataset": {"written": "readOnly", "name": "read_only"},
}

report contains finding if {
	some i, _ in input.config.storage
	some source, spelling in names
	path := ["storage", i, source, spelling.written]
	config.given(path)
	finding := repaired(result.key(path, object.union(spelling, {"source": source})))
}

# Two settings of one name would be another fault.
repaired(place) := result.with_fix(place, [fix.rename(place.path, place.args.name)]) if {
	config.absent(array.concat(array.slice(place.path, 0, 3), [place.args.name]))
} else := place
