package easlint.rules.scaling["two-forms_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.scaling["two-forms"] as rule

expected := result.related(
	result.key(["autoscaler", "scaleStrategies"], {}),
	[result.place(result.key(["autoscaler", "strategies"], {}), "strategies")],
)

cases := {
	"both": {
		"input": testing.service({"autoscaler": {"strategies": {"qps": 10}, "scaleStrategies": [{"metricName": "cpu"}]}}),
		"findings": {expected},
	},
	"one that may not be judged is given all the same, in a patch": {
		"input": testing.profile(
			testing.opaque(
				testing.service({"autoscaler": {"scaleStrategies": [null]}}),
				[["autoscaler", "strategies"]],
			),
			"patch",
		),
		"findings": {expected},
	},
	"near: the other one is empty": {
		"input": testing.service({"autoscaler": {"strategies": {"qps": 10}, "scaleStrategies": []}}),
		"findings": set(),
	},
	"near: the first one is empty": {
		"input": testing.service({"autoscaler": {"strategies": {}, "scaleStrategies": [{"metricName": "cpu"}]}}),
		"findings": set(),
	},
	"not: an autoscaler that may not be judged": {
		"input": testing.opaque(testing.service({}), [["autoscaler"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
