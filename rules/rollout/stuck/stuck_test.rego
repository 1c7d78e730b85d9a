package easlint.rules.rollout.stuck_test

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.rollout.stuck as rule

path := ["metadata", "rolling_strategy", "max_surge"]

# The input for an update that may add and stop so many instances.
update(surge, unavailable, metadata) := testing.service({"metadata": object.union(
	metadata,
	{"rolling_strategy": {"max_surge": surge, "max_unavailable": unavailable}},
)})

default_finding := result.variant(result.at(path, {}), "default")

group := {"resource": "eas-r-example"}

cases := {
	"both are 0": {"input": update(0, 0, group), "findings": {result.at(path, {})}},
	"no percent of the instances": {"input": update("0%", 0, {}), "findings": {result.at(path, {})}},
	"both are 0 in a patch": {
		"input": testing.profile(update("0.00%", 0, {}), "patch"),
		"findings": {result.at(path, {})},
	},
	"the default in the public resource group": {"input": update(0, null, {}), "findings": {default_finding}},
	"the default, and a resource group that is nothing": {
		"input": update("0%", "", {"resource": ""}),
		"findings": {default_finding},
	},
	"near: the default in a dedicated resource group": {"input": update(0, null, group), "findings": set()},
	"near: the default in a patch": {
		"input": testing.profile(update(0, null, {}), "patch"),
		"findings": set(),
	},
	"near: one instance may be added": {"input": update(1, 0, {}), "findings": set()},
	"near: a small share may be added": {"input": update("0.5%", 0, {}), "findings": set()},
	"near: ten percent may be added": {"input": update("10%", 0, {}), "findings": set()},
	"near: one instance may be stopped": {"input": update(0, 1, {}), "findings": set()},
	"not: the default surge": {"input": update(null, 0, {}), "findings": set()},
	"not: a number to be stopped that may not be judged": {
		"input": testing.opaque(
			update(0, null, {}),
			[["metadata", "rolling_strategy", "max_unavailable"]],
		),
		"findings": set(),
	},
	"not: a resource group that may not be judged": {
		"input": testing.opaque(update(0, null, {}), [["metadata", "resource"]]),
		"findings": set(),
	},
	"not: a surge that may not be judged": {
		"input": testing.opaque(update(null, 0, {}), [path]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
