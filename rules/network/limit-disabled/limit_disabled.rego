# METADATA
# title: Limit is not in force
# description: A limit counts only while its `enable` is true.
# custom:
#   severity: warning
#   set: recommended
#   confidence: documented
#   source: "reference, networking.gateway_policy: enable says whether a limit is in force"
#   fix: unsafe
#   profiles: [service, test]
#   message: "`limit` of `{name}` has no effect while `enable` is not true"
#   help: "set `enable` to true, or remove `limit`"
#   repair: "set `enable` to true"
#   zh-CN:
#     title: 设置了上限但未启用限制
#     description: 只有 `enable` 为 true 时，上限才会生效。
#     message: "`{name}` 的 `enable` 未设为 true，`limit` 不起作用"
#     help: "请将 `enable` 设为 true，或删除 `limit`"
#     repair: "将 `enable` 设为 true"
package easlint.rules.network["limit-disabled"]

import data.easlint.lib.config
import data.easlint.lib.fix
import data.easlint.lib.gateway
import data.easlint.lib.result

report contains finding if {
	some path in gateway.limits
	limit := input.config.networking.gateway_policy[path[2]].limit
	gateway.enabled(path) == false
	finding := repaired(limit, path, result.key(array.concat(path, ["limit"]), {"name": path[2]}))
}

# A limit of 0 is not worth switching on.
repaired(limit, path, finding) := result.with_fix(finding, [change(path)]) if {
	limit > 0
} else := finding

change(path) := fix.add(path, "enable", true) if {
	config.absent(array.concat(path, ["enable"]))
} else := fix.replace(array.concat(path, ["enable"]), true)
