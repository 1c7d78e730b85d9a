# METADATA
# title: Gateway has no known form
# description: A dedicated gateway has an id that begins with gw-; the shared one needs no name.
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "documentation of dedicated gateways for EAS: their ids begin with gw-; other names are those seen in published service files"
#   fix: safe
#   message: "{gateway} is neither the id of a dedicated gateway nor a known name as of {asOf}"
#   help: "write the id of the gateway, which begins with gw-, or remove `gateway`"
#   variants:
#     shared:
#       message: "`shared` names no gateway: the shared one is used when none is named"
#       help: "remove `gateway`"
#       repair: "remove `gateway`"
#   zh-CN:
#     title: 无法识别的网关
#     description: 专属网关的 ID 以 gw- 开头；使用共享网关时无需填写。
#     message: "{gateway} 既不是专属网关 ID，也不是已知名称（截至 {asOf}）"
#     help: "请填写以 gw- 开头的网关 ID，或删除 `gateway`"
#     variants:
#       shared:
#         message: "`shared` 不是网关名称：不填写网关时即使用共享网关"
#         help: "请删除 `gateway`"
#         repair: "删除 `gateway`"
package easlint.rules.network["gateway-format"]

import data.easlint.lib.fix
import data.easlint.lib.gateway
import data.easlint.lib.result

report contains finding if {
	gateway.name == "shared"
	place := result.variant(result.at(gateway.path, {}), "shared")
	finding := result.with_fix(place, [fix.remove(gateway.path)])
}

report contains finding if {
	gateway.name != "shared"
	known := input.facts.known.gateways
	not gateway.name in known.values
	every pattern in known.patterns {
		not regex.match(pattern, gateway.name)
	}
	not input.facts.gateways[gateway.name]
	finding := result.at(gateway.path, {"gateway": gateway.name, "asOf": known.asOf})
}
