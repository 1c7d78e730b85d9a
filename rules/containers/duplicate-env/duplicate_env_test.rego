package easlint.rules.containers["duplicate-env_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.containers["duplicate-env"] as rule

variables(names) := [{"name": name, "value": "1"} | some name in names]

env(lists) := testing.service({"containers": [{"env": variables(names)} | some names in lists]})

finding(i, j, first, name) := result.related(
	result.at(["containers", i, "env", j, "name"], {"name": name}),
	[result.place(result.at(["containers", i, "env", first, "name"], {}), "first")],
)

cases := {
	"a name twice": {
		"input": env([["MODE", "MODE"]]),
		"findings": {finding(0, 1, 0, "MODE")},
	},
	"two names in the second container, one of them three times, in a patch": {
		"input": testing.profile(env([["A"], ["A", "B", "A", "B", "A"]]), "patch"),
		"findings": {finding(1, 2, 0, "A"), finding(1, 3, 1, "B"), finding(1, 4, 0, "A")},
	},
	"near: names that differ in case": {
		"input": env([["MODE", "mode", "MODE_2"]]),
		"findings": set(),
	},
	"near: one name in two containers": {
		"input": env([["MODE"], ["MODE"]]),
		"findings": set(),
	},
	"not: variables without a name": {
		"input": testing.service({"containers": [{"env": [{"value": "1"}, {"name": ""}, {"name": null}, null]}]}),
		"findings": set(),
	},
	"not: a name that may not be judged": {
		"input": testing.opaque(
			testing.service({"containers": [{"env": [{"name": "MODE"}, {}]}]}),
			[["containers", 0, "env", 1, "name"]],
		),
		"findings": set(),
	},
	"not: no variables": {
		"input": testing.service({"containers": [{"env": []}, {}]}),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
