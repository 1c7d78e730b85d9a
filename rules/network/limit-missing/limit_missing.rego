# METADATA
# title: Limit is on without a figure
# description: A limit that is switched on needs a figure of 1 or more.
# custom:
#   severity: warning
#   set: recommended
#   confidence: inferred
#   source: "reference, networking.gateway_policy: enable switches a limit on, and limit is its figure"
#   profiles: [service, test]
#   message: "`{name}` is on, but has no `limit` of 1 or more"
#   help: "add `limit`, or set `enable` to false"
#   zh-CN:
#     title: 已启用限制但未设置上限
#     description: 启用限制时，需要设置不小于 1 的上限。
#     message: "`{name}` 已启用，但没有不小于 1 的 `limit`"
#     help: "请补充 `limit`，或将 `enable` 设为 false"
package easlint.rules.network["limit-missing"]

import data.easlint.lib.config
import data.easlint.lib.gateway
import data.easlint.lib.result

report contains finding if {
	some path in gateway.limits
	gateway.enabled(path) == true
	config.value_or(array.concat(path, ["limit"]), 0) < 1
	finding := result.key(array.concat(path, ["enable"]), {"name": path[2]})
}
