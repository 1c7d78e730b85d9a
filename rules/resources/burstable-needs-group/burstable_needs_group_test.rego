package easlint.rules.resources["burstable-needs-group_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.resources["burstable-needs-group"] as rule

metadata(settings) := testing.service({"metadata": settings})

expected := {result.key(["metadata", "resource_burstable"], {})}

cases := {
	"no group": {
		"input": metadata({"resource_burstable": true}),
		"findings": expected,
	},
	"a group that is nothing, beside instance types": {
		"input": testing.service({
			"metadata": {"resource_burstable": true, "resource": ""},
			"cloud": {"computing": {"instances": [{"type": "ecs.c7.large"}]}},
		}),
		"findings": expected,
	},
	"near: off": {
		"input": metadata({"resource_burstable": false}),
		"findings": set(),
	},
	"near: a group": {
		"input": metadata({"resource_burstable": true, "resource": "eas-r-9lkbl2jvdm0puv"}),
		"findings": set(),
	},
	"not: a group that may not be judged": {
		"input": testing.opaque(metadata({"resource_burstable": true}), [["metadata", "resource"]]),
		"findings": set(),
	},
	"not: a value that may not be judged": {
		"input": testing.opaque(metadata({}), [["metadata", "resource_burstable"]]),
		"findings": set(),
	},
	"not: nothing": {
		"input": metadata({"resource_burstable": null}),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
