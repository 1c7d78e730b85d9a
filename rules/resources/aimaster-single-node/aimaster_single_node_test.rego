package easlint.rules.resources["aimaster-single-node_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.resources["aimaster-single-node"] as rule

aimaster := {"enable": true}

service(settings) := testing.service(object.union({"aimaster": aimaster}, settings))

expected := {result.key(["aimaster"], {"size": 1})}

cases := {
	"one machine": {
		"input": service({"unit": {"size": 1}}),
		"findings": expected,
	},
	"one machine of a local test": {
		"input": testing.profile(service({"unit": {"size": 1}}), "test"),
		"findings": expected,
	},
	"one that may not be judged is given all the same": {
		"input": testing.opaque(testing.service({"unit": {"size": 1}}), [["aimaster", "enable"]]),
		"findings": expected,
	},
	"near: two machines": {
		"input": service({"unit": {"size": 2}}),
		"findings": set(),
	},
	"near: the default size": {
		"input": service({"unit": {"size": null}}),
		"findings": set(),
	},
	"near: an aimaster that is nothing": {
		"input": testing.service({"unit": {"size": 1}, "aimaster": {}}),
		"findings": set(),
	},
	"not: no unit": {
		"input": service({}),
		"findings": set(),
	},
	"not: a size that may not be judged": {
		"input": testing.opaque(service({"unit": {}}), [["unit", "size"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
