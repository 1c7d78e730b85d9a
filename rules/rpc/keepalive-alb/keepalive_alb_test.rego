package easlint.rules.rpc["keepalive-alb_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.rpc["keepalive-alb"] as rule

path := ["metadata", "rpc", "keepalive"]

# The input for a gateway and these settings, with facts about two gateways.
behind(name, settings) := testing.facts(
	testing.service({"metadata": {"rpc": settings}, "networking": {"gateway": name}}),
	{"gateways": {"gw-1": "alb", "gw-2": "nlb"}},
)

cases := {
	"a gateway on ALB": {
		"input": behind("gw-1", {"keepalive": 5000}),
		"findings": {result.key(path, {"gateway": "gw-1"})},
	},
	"the value 0, in a patch": {
		"input": testing.profile(behind("gw-1", {"keepalive": 0}), "patch"),
		"findings": {result.key(path, {"gateway": "gw-1"})},
	},
	"near: a gateway of another kind": {"input": behind("gw-2", {"keepalive": 5000}), "findings": set()},
	"near: a gateway that the facts do not name": {"input": behind("gw-3", {"keepalive": 5000}), "findings": set()},
	"near: other settings": {"input": behind("gw-1", {"io_threads": 4}), "findings": set()},
	"not: nothing": {"input": behind("gw-1", {"keepalive": ""}), "findings": set()},
	"not: a gateway that may not be judged": {
		"input": testing.opaque(behind("", {"keepalive": 5000}), [["networking", "gateway"]]),
		"findings": set(),
	},
	"not: a value that may not be judged": {
		"input": testing.opaque(behind("gw-1", {}), [path]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
