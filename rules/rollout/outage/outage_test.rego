package easlint.rules.rollout.outage_test

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.rollout.outage as rule

path := ["metadata", "rolling_strategy", "max_unavailable"]

update(unavailable, instance) := testing.service({"metadata": {
	"instance": instance,
	"rolling_strategy": {"max_unavailable": unavailable},
}})

finding(unavailable, instance) := result.at(path, {"unavailable": unavailable, "instance": instance})

cases := {
	"the only instance": {"input": update(1, 1), "findings": {finding(1, 1)}},
	"more than there are, in a patch": {
		"input": testing.profile(update(5, 3), "patch"),
		"findings": {finding(5, 3)},
	},
	"near: all but one": {"input": update(2, 3), "findings": set()},
	"near: no instance, so none to stop": {"input": update(0, 0), "findings": set()},
	"near: a share, which is no count": {"input": update("100%", 2), "findings": set()},
	"not: none may be stopped": {"input": update(0, 1), "findings": set()},
	"not: the default": {"input": update("", 1), "findings": set()},
	"not: nothing about instances": {"input": update(1, null), "findings": set()},
	"not: a number of instances that may not be judged": {
		"input": testing.opaque(update(1, null), [["metadata", "instance"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
