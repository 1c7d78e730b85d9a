# METADATA
# title: OSS path is malformed
# description: A folder of OSS is written as oss://bucket/folder/.
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "storage mounts of EAS: oss.path has the form oss://bucket/folder/; OSS: how buckets may be named"
#   fix: safe
#   repair: "put `oss://` in front"
#   message: "`oss.path` does not name a bucket as oss://bucket/folder/"
#   help: "write oss:// and a bucket of 3 to 63 lower-case letters, digits and hyphens, then the folder"
#   variants:
#     no-scheme:
#       message: "`oss.path` lacks the `oss://` in front of its bucket"
#       help: "put `oss://` in front"
#   zh-CN:
#     title: OSS 路径格式错误
#     description: OSS 目录的写法为 oss://bucket/folder/。
#     repair: "在开头加上 `oss://`"
#     message: "`oss.path` 不是 oss://bucket/folder/ 形式的路径"
#     help: "请以 oss:// 开头，Bucket 名称为 3 到 63 个小写字母、数字或短横线，其后为目录"
#     variants:
#       no-scheme:
#         message: "`oss.path` 的 Bucket 之前缺少 `oss://`"
#         help: "请在开头加上 `oss://`"
package easlint.rules.storage["oss-path"]

import data.easlint.lib.fix
import data.easlint.lib.result

report contains finding if {
	some i, mount in input.derived.storage
	mount.ossPath.valid == false
	finding := judged(["storage", i, "oss", "path"], mount.ossPath)
}

judged(path, oss) := result.with_fix(place, [fix.replace(path, oss.repaired)]) if {
	place := result.variant(result.at(path, {}), "no-scheme")
} else := result.at(path, {})
