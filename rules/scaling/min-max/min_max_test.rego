package easlint.rules.scaling["min-max_test"]

import data.easlint.lib.fix
import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.scaling["min-max"] as rule

low := ["autoscaler", "min"]

high := ["autoscaler", "max"]

expected(min, max) := result.related(
	result.with_fix(
		result.at(low, {"min": min, "max": max}),
		[fix.replace(low, max), fix.replace(high, min)],
	),
	[result.place(result.at(high, {}), "max")],
)

cases := {
	"more at least than at most": {
		"input": testing.service({"autoscaler": {"min": 5, "max": 2}}),
		"findings": {expected(5, 2)},
	},
	"none at most, in a patch": {
		"input": testing.profile(testing.service({"autoscaler": {"min": 1, "max": 0}}), "patch"),
		"findings": {expected(1, 0)},
	},
	"near: as many at least as at most": {
		"input": testing.service({"autoscaler": {"min": 3, "max": 3}}),
		"findings": set(),
	},
	"near: fewer at least": {
		"input": testing.service({"autoscaler": {"min": 9, "max": 10}}),
		"findings": set(),
	},
	"not: one bound": {
		"input": testing.service({"autoscaler": {"min": 5}}),
		"findings": set(),
	},
	"not: bounds that are nothing": {
		"input": testing.service({"autoscaler": {"min": "", "max": null}}),
		"findings": set(),
	},
	"not: a bound that may not be judged": {
		"input": testing.opaque(testing.service({"autoscaler": {"min": 5}}), [["autoscaler", "max"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
