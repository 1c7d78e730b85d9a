package easlint.rules.containers["prepare-both_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.containers["prepare-both"] as rule

packages := ["numpy==1.16.4"]

file := "/mnt/requirements.txt"

prepare(settings) := testing.service({"containers": [{}, {"prepare": settings}]})

expected := {result.key(["containers", 1, "prepare", "pythonRequirementsPath"], {})}

cases := {
	"both": {
		"input": prepare({"pythonRequirements": packages, "pythonRequirementsPath": file}),
		"findings": expected,
	},
	"both, in a patch": {
		"input": testing.profile(prepare({"pythonRequirements": packages, "pythonRequirementsPath": file}), "patch"),
		"findings": expected,
	},
	"one that may not be judged is given all the same": {
		"input": testing.opaque(
			prepare({"pythonRequirements": packages}),
			[["containers", 1, "prepare", "pythonRequirementsPath"]],
		),
		"findings": expected,
	},
	"near: a list that is empty": {
		"input": prepare({"pythonRequirements": [], "pythonRequirementsPath": file}),
		"findings": set(),
	},
	"near: a path that is empty": {
		"input": prepare({"pythonRequirements": packages, "pythonRequirementsPath": ""}),
		"findings": set(),
	},
	"near: one in each of two containers": {
		"input": testing.service({"containers": [
			{"prepare": {"pythonRequirements": packages}},
			{"prepare": {"pythonRequirementsPath": file}},
		]}),
		"findings": set(),
	},
	"not: no preparation": {
		"input": prepare({}),
		"findings": set(),
	},
	"not: a container that may not be judged": {
		"input": testing.opaque(testing.service({"containers": [null]}), [["containers", 0]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
