package easlint.rules.resources["unit-size_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.resources["unit-size"] as rule

unit(size) := testing.service({"unit": {"size": size}})

aimaster := testing.service({"unit": {"size": 1}, "aimaster": {"enable": true}})

expected := {result.at(["unit", "size"], {"size": 1})}

cases := {
	"one machine": {
		"input": unit(1),
		"findings": expected,
	},
	"one machine, in a patch": {
		"input": testing.profile(unit(1), "patch"),
		"findings": expected,
	},
	"with aimaster, when the rule about it is off": {
		"input": object.union(aimaster, {"off": {"resources/aimaster-single-node": true}}),
		"findings": expected,
	},
	"with an aimaster that is nothing": {
		"input": testing.service({"unit": {"size": 1}, "aimaster": {}}),
		"findings": expected,
	},
	"near: two machines": {
		"input": unit(2),
		"findings": set(),
	},
	"near: with aimaster, whose rule says it": {
		"input": aimaster,
		"findings": set(),
	},
	"not: a unit without a size": {
		"input": unit(null),
		"findings": set(),
	},
	"not: a size that may not be judged": {
		"input": testing.opaque(unit(null), [["unit", "size"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
