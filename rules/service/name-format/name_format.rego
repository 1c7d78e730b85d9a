# METADATA
# title: Service name of another form
# description: A name starts with a small letter and holds up to 63 small letters, digits, `_` and `-`.
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "EAS documentation of service deployment: a name begins with a letter and holds small letters, digits and underscores; hyphens are in wide use"
#   fix: unsafe
#   message: "`{character}` does not belong in a service name"
#   help: "use small letters, digits, `_` and `-` only"
#   repair: "rename the service to `{repaired}`"
#   variants:
#     start:
#       message: "the service name starts with `{character}`, not with a small letter"
#       help: "put a word in front that starts with a small letter"
#     length:
#       message: "the service name has {length} characters, more than 63"
#       help: "choose a shorter name"
#   zh-CN:
#     title: 服务名称格式不符合要求
#     description: 名称须以小写字母开头，只含小写字母、数字、`_` 和 `-`，最长 63 个字符。
#     message: "服务名称中不应出现 `{character}`"
#     help: "请只使用小写字母、数字、`_` 和 `-`"
#     repair: "将服务重命名为 `{repaired}`"
#     variants:
#       start:
#         message: "服务名称以 `{character}` 开头，而不是小写字母"
#         help: "请在名称前加上以小写字母开头的词"
#       length:
#         message: "服务名称有 {length} 个字符，超过了 63 个"
#         help: "请换一个更短的名称"
package easlint.rules.service["name-format"]

import data.easlint.lib.fix
import data.easlint.lib.result

path := ["metadata", "name"]

longest := 63

report contains finding if {
	name := input.config.metadata.name
	finding := repaired(judged(name), name)
}

judged(name) := result.at(path, {"character": character}) if {
	character := regex.find_n(`[^a-z0-9_-]`, name, 1)[0]
} else := result.variant(result.at(path, {"character": character}), "start") if {
	character := regex.find_n(`^[^a-z]`, name, 1)[0]
} else := result.variant(result.at(path, {"length": count(name)}), "length") if {
	count(name) > longest
}

repaired(finding, name) := result.with_fix(described, [fix.replace(path, better)]) if {
	better := substring(started(cleaned(name)), 0, longest)
	better != ""
	described := object.union(finding, {"args": {"repaired": better}})
} else := finding

cleaned(name) := trim_left(regex.replace(lower(name), `[^a-z0-9_-]+`, "_"), "_-")

started(name) := regex.replace(name, `^([0-9])`, "s$1")
