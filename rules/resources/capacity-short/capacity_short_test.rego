package easlint.rules.resources["capacity-short_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.resources["capacity-short"] as rule

service(instance, capacities) := testing.service({
	"metadata": {"instance": instance},
	"cloud": {"computing": {"instances": [{"type": "ecs.c7.large", "capacity": c} | some c in capacities]}},
})

finding(total, instance) := {result.key(
	["cloud", "computing", "instances"],
	{"total": total, "instance": instance},
)}

cases := {
	"counts": {
		"input": service(10, [4, "5"]),
		"findings": finding(9, 10),
	},
	"percentages": {
		"input": service(200, ["20%", "79%"]),
		"findings": finding(198, 200),
	},
	"a count and a percentage": {
		"input": service(3, [1, "50%"]),
		"findings": finding(2, 3),
	},
	"one entry": {
		"input": service(1, [0]),
		"findings": finding(0, 1),
	},
	"near: counts that just suffice": {
		"input": service(10, [4, "6"]),
		"findings": set(),
	},
	"near: all of the percentages": {
		"input": service(3, ["20%", "80%"]),
		"findings": set(),
	},
	"near: a count and a percentage that just suffice": {
		"input": service(4, [2, "50%"]),
		"findings": set(),
	},
	"near: one type without a capacity": {
		"input": service(10, [1, null]),
		"findings": set(),
	},
	"near: a capacity that is none": {
		"input": service(10, [1, "many"]),
		"findings": set(),
	},
	"near: an empty list": {
		"input": service(10, []),
		"findings": set(),
	},
	"not: no number of instances": {
		"input": service("", [1]),
		"findings": set(),
	},
	"not: no instances wanted": {
		"input": service(0, [1]),
		"findings": set(),
	},
	"not: a capacity that may not be judged": {
		"input": testing.opaque(service(10, [1, null]), [["cloud", "computing", "instances", 1, "capacity"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
