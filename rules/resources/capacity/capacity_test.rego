package easlint.rules.resources.capacity_test

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.resources.capacity as rule

list(capacities) := testing.service({"cloud": {"computing": {"instances": [{"type": "ecs.c7.large", "capacity": c} |
	some c in capacities
]}}})

finding(i, value) := result.at(["cloud", "computing", "instances", i, "capacity"], {"capacity": value})

cases := {
	"more than all": {
		"input": list(["120%"]),
		"findings": {finding(0, "120%")},
	},
	"later entries, in a patch": {
		"input": testing.profile(list(["20%", "0%", "many", "20 %", "12.5%"]), "patch"),
		"findings": {finding(1, "0%"), finding(2, "many"), finding(3, "20 %"), finding(4, "12.5%")},
	},
	"numbers that are no counts": {
		"input": list([800, -1, 1.5]),
		"findings": {finding(1, -1), finding(2, 1.5)},
	},
	"near: the least and the most percentages": {
		"input": list(["1%", "100%"]),
		"findings": set(),
	},
	"near: counts as texts": {
		"input": list(["500", "0", "120"]),
		"findings": set(),
	},
	"near: numbers": {
		"input": list([0, 1, 800]),
		"findings": set(),
	},
	"not: nothing": {
		"input": list(["", null]),
		"findings": set(),
	},
	"not: a capacity that may not be judged": {
		"input": testing.opaque(list([null]), [["cloud", "computing", "instances", 0, "capacity"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
