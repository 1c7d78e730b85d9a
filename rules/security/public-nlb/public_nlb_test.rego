package easlint.rules.security["public-nlb_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.security["public-nlb"] as rule

balancers(types) := testing.service({"networking": {"nlb": [{"id": "default", "netType": type} | some type in types]}})

cases := {
	"a public one": {
		"input": balancers(["internet"]),
		"findings": {result.at(["networking", "nlb", 0, "netType"], {})},
	},
	"the second and third of three, in a patch": {
		"input": testing.profile(balancers(["intranet", "internet", "internet"]), "patch"),
		"findings": {
			result.at(["networking", "nlb", 1, "netType"], {}),
			result.at(["networking", "nlb", 2, "netType"], {}),
		},
	},
	"near: a private one": {
		"input": balancers(["intranet"]),
		"findings": set(),
	},
	"near: other words with internet in them": {
		"input": balancers(["Internet", "no-internet", "internet "]),
		"findings": set(),
	},
	"not: no type": {
		"input": balancers(["", null]),
		"findings": set(),
	},
	"not: no balancers": {
		"input": testing.service({"networking": {"nlb": []}}),
		"findings": set(),
	},
	"not: a type that may not be judged": {
		"input": testing.opaque(
			testing.service({"networking": {"nlb": [{"id": "default"}, null]}}),
			[["networking", "nlb", 0, "netType"], ["networking", "nlb", 1]],
		),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
