# METADATA
# title: A mount has not exactly one source
# description: One mount path shows one source, such as a folder of OSS.
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "storage mounts of EAS: each entry of storage names one source beside its mount_path"
#   message: "entry {number} of `storage` has no source"
#   help: "give it a source, such as `oss` with a `path`, or remove the entry"
#   variants:
#     several:
#       message: "`{second}` stands beside `{first}`, and a mount has one source"
#       help: "give each source an entry and a mount path of its own"
#   related: { first: "the first source" }
#   zh-CN:
#     title: 挂载项应恰好有一个存储来源
#     description: 一个挂载路径只能对应一个存储来源，例如 OSS 目录。
#     message: "`storage` 的第 {number} 项没有存储来源"
#     help: "请补充存储来源，例如带 `path` 的 `oss`，或删除该项"
#     variants:
#       several:
#         message: "`{second}` 与 `{first}` 同时存在，但一个挂载项只能有一个存储来源"
#         help: "请为每个存储来源单独配置一个挂载项和挂载路径"
#     related: { first: "第一个存储来源" }
package easlint.rules.storage["one-source"]

import data.easlint.lib.result

# In the order of the documentation.
sources := ["oss", "nfs", "dataset", "git", "code", "image", "empty_dir", "cache", "cloud_disk"]

no_sources := {"mount_path", "source_paths", "properties"}

report contains finding if {
	some i, entry in input.config.storage
	is_object(entry)
	count(objects(i, entry)) == 0
	finding := result.missing(["storage", i], {"number": i + 1})
}

report contains finding if {
	some i, entry in input.config.storage
	several := [source | some source in sources; source in objects(i, entry)]
	place := result.key(["storage", i, several[1]], {"first": several[0], "second": several[1]})
	first := result.place(result.key(["storage", i, several[0]], {}), "first")
	finding := result.related(result.variant(place, "several"), [first])
}

# Keys whose value is a source, or may be one: not every source is documented.
objects(i, entry) := (given | hidden) - no_sources if {
	given := {name | some name, value in entry; is_object(value)}
	hidden := {path[2] | some path in input.opaque; array.slice(path, 0, 2) == ["storage", i]}
}
