package easlint.rules.scaling["no-strategy_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.scaling["no-strategy"] as rule

cases := {
	"bounds alone": {
		"input": testing.service({"autoscaler": {"min": 1, "max": 5}}),
		"findings": {result.missing(["autoscaler"], {})},
	},
	"empty targets beside a behavior, for a local test": {
		"input": testing.profile(
			testing.service({"autoscaler": {"strategies": {}, "scaleStrategies": [], "behavior": {"onZero": {}}}}),
			"test",
		),
		"findings": {result.missing(["autoscaler"], {})},
	},
	"bounds that may not be judged": {
		"input": testing.opaque(testing.service({"autoscaler": {}}), [["autoscaler", "min"]]),
		"findings": {result.missing(["autoscaler"], {})},
	},
	"near: either form of targets": {
		"input": testing.service({"autoscaler": {"strategies": {"qps": 10}, "scaleStrategies": []}}),
		"findings": set(),
	},
	"near: the other form of targets": {
		"input": testing.service({"autoscaler": {"scaleStrategies": [{"metricName": "qps", "threshold": 10}]}}),
		"findings": set(),
	},
	"near: a target that may not be judged": {
		"input": testing.opaque(
			testing.service({"autoscaler": {"min": 1, "strategies": {}}}),
			[["autoscaler", "strategies", "qps"]],
		),
		"findings": set(),
	},
	"not: an autoscaler that is nothing": {
		"input": testing.service({"autoscaler": {}}),
		"findings": set(),
	},
	"not: an autoscaler that may not be judged": {
		"input": testing.opaque(testing.service({}), [["autoscaler"]]),
		"findings": set(),
	},
	"not: a patch": {
		"input": testing.profile(testing.service({"autoscaler": {"min": 1}}), "patch"),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
