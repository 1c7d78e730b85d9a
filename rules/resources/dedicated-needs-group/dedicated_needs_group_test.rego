package easlint.rules.resources["dedicated-needs-group_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.resources["dedicated-needs-group"] as rule

service(metadata, types) := testing.service({
	"metadata": metadata,
	"cloud": {"computing": {"instances": [{"type": type} | some type in types]}},
})

at(i) := result.at(["cloud", "computing", "instances", i, "type"], {})

cases := {
	"no group": {
		"input": service({"name": "demo"}, ["dedicated_resource"]),
		"findings": {at(0)},
	},
	"a later entry, and a group that is nothing": {
		"input": service({"resource": "", "quota_id": null}, ["ecs.c7.large", "dedicated_resource"]),
		"findings": {at(1)},
	},
	"as the single instance type": {
		"input": testing.service({"cloud": {"computing": {"instance_type": "dedicated_resource"}}}),
		"findings": {result.at(["cloud", "computing", "instance_type"], {})},
	},
	"near: public instance types": {
		"input": service({"name": "demo"}, ["ecs.c7.large", "dedicated_resources"]),
		"findings": set(),
	},
	"near: the word in another place": {
		"input": testing.service({
			"metadata": {"name": "dedicated_resource"},
			"labels": {"type": "dedicated_resource"},
			"cloud": {"computing": {"instances": [{"type": "ecs.c7.large", "capacity": 1}]}},
		}),
		"findings": set(),
	},
	"not: a resource group": {
		"input": service({"resource": "eas-r-9lkbl2jvdm0puv"}, ["dedicated_resource"]),
		"findings": set(),
	},
	"not: a quota": {
		"input": service({"quota_id": "quota1a2b3c"}, ["dedicated_resource"]),
		"findings": set(),
	},
	"not: a group that may not be judged": {
		"input": testing.opaque(service({}, ["dedicated_resource"]), [["metadata", "resource"]]),
		"findings": set(),
	},
	"not: nothing": {
		"input": service({}, []),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
