package easlint.rules.service["instance-zero_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.service["instance-zero"] as rule

path := ["metadata", "instance"]

instances(number, rest) := testing.service(object.union({"metadata": {"instance": number}}, rest))

cases := {
	"zero": {"input": instances(0, {}), "findings": {result.at(path, {})}},
	"zero with an empty autoscaler, in a test": {
		"input": testing.profile(instances(0, {"autoscaler": {}}), "test"),
		"findings": {result.at(path, {})},
	},
	"near: zero with an autoscaler": {
		"input": instances(0, {"autoscaler": {"min": 0, "max": 3}}),
		"findings": set(),
	},
	"near: one instance": {"input": instances(1, {}), "findings": set()},
	"not: no number": {"input": instances(null, {}), "findings": set()},
	"not: an autoscaler that may not be judged": {
		"input": testing.opaque(instances(0, {}), [["autoscaler"]]),
		"findings": set(),
	},
	"not: a number that may not be judged": {
		"input": testing.opaque(testing.service({"metadata": {"name": "demo"}}), [path]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
