package easlint.rules.network["gateway-format_test"]

import data.easlint.lib.fix
import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.network["gateway-format"] as rule

path := ["networking", "gateway"]

# The input for a gateway, with a list of known ones and one that the user knows.
named(gateway) := testing.facts(testing.service({"networking": {"gateway": gateway}}), {
	"gateways": {"edge": "alb"},
	"known": {"gateways": {"asOf": "2026-04-03", "values": ["default", "contour"], "patterns": ["^gw-", "^igw-"]}},
})

finding(gateway) := result.at(path, {"gateway": gateway, "asOf": "2026-04-03"})

shared := result.with_fix(result.variant(result.at(path, {}), "shared"), [fix.remove(path)])

cases := {
	"the word shared": {"input": named("shared"), "findings": {shared}},
	"the word shared, without lists": {
		"input": testing.service({"networking": {"gateway": "shared"}}),
		"findings": {shared},
	},
	"a name of one's own": {"input": named("my-gateway"), "findings": {finding("my-gateway")}},
	"an id with a wrong separator, in a patch": {
		"input": testing.profile(named("gw_1"), "patch"),
		"findings": {finding("gw_1")},
	},
	"near: ids of two forms": {"input": named("igw-1"), "findings": set()},
	"near: a known name": {"input": named("contour"), "findings": set()},
	"near: a name that the user knows": {"input": named("edge"), "findings": set()},
	"near: no list to look it up": {
		"input": testing.service({"networking": {"gateway": "my-gateway"}}),
		"findings": set(),
	},
	"not: an id": {"input": named("gw-1"), "findings": set()},
	"not: nothing": {"input": named(""), "findings": set()},
	"not: a gateway that may not be judged": {
		"input": testing.opaque(testing.service({"networking": {}}), [path]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
