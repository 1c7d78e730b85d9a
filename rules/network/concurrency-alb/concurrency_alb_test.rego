package easlint.rules.network["concurrency-alb_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.network["concurrency-alb"] as rule

path := ["networking", "gateway_policy", "concurrency_limit"]

# The input for a gateway and its policy, with facts about two gateways.
behind(name, policy) := testing.facts(
	testing.service({"networking": {"gateway": name, "gateway_policy": policy}}),
	{"gateways": {"gw-1": "alb", "gw-2": "nlb"}},
)

limit := {"concurrency_limit": {"enable": true, "limit": 50}}

cases := {
	"a gateway on ALB": {
		"input": behind("gw-1", limit),
		"findings": {result.key(path, {"gateway": "gw-1"})},
	},
	"a figure alone, in a patch": {
		"input": testing.profile(behind("gw-1", {"concurrency_limit": {"limit": 50}}), "patch"),
		"findings": {result.key(path, {"gateway": "gw-1"})},
	},
	"near: a gateway of another kind": {"input": behind("gw-2", limit), "findings": set()},
	"near: a gateway that the facts do not name": {"input": behind("gw-3", limit), "findings": set()},
	"near: the other limit": {
		"input": behind("gw-1", {"rate_limit": {"enable": true, "limit": 50}}),
		"findings": set(),
	},
	"near: switched off": {
		"input": behind("gw-1", {"concurrency_limit": {"enable": false, "limit": 50}}),
		"findings": set(),
	},
	"not: nothing": {"input": behind("gw-1", {"concurrency_limit": {}}), "findings": set()},
	"not: a gateway that may not be judged": {
		"input": testing.opaque(behind("", limit), [["networking", "gateway"]]),
		"findings": set(),
	},
	"not: a switch that may not be judged": {
		"input": testing.opaque(
			behind("gw-1", {"concurrency_limit": {"limit": 50}}),
			[["networking", "gateway_policy", "concurrency_limit", "enable"]],
		),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
