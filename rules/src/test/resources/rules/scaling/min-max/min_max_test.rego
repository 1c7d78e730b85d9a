package easlint.rules.scaling["min-max_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.scaling["min-max"] as rule

expected := result.related(
	result.at(["autoscaler", "min"], {"min": 5, "max": 2}),
	[result.place(result.at(["autoscaler", "max"], {}), "max")],
)

cases := {
	"more at least than at most": {
		"input": testing.service({"autoscaler": {"min": 5, "max": 2}}),
		"findings": {expected},
	},
	"a patch": {
		"input": testing.profile(testing.service({"autoscaler": {"min": 5, "max": 2}}), "patch"),
		"findings": {expected},
	},
	"as many at least as at most": {
		"input": testing.service({"autoscaler": {"min": 3, "max": 3}}),
		"findings": set(),
	},
	"one bound": {
		"input": testing.service({"autoscaler": {"min": 5}}),
		"findings": set(),
	},
	"bounds that are nothing": {
		"input": testing.service({"autoscaler": {"min": "", "max": null}}),
		"findings": set(),
	},
	"a bound that may not be judged": {
		"input": testing.opaque(testing.service({"autoscaler": {"min": 5}}), [["autoscaler", "max"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
