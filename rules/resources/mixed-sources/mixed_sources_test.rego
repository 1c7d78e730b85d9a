package easlint.rules.resources["mixed-sources_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.resources["mixed-sources"] as rule

group := {"resource": "eas-r-9lkbl2jvdm0puv"}

service(metadata, computing) := testing.service({"metadata": metadata, "cloud": {"computing": computing}})

types(names) := {"instances": [{"type": name} | some name in names]}

expected := {result.key(["metadata", "resource"], {})}

cases := {
	"a list of public types": {
		"input": service(group, types(["ecs.c7.large", "ecs.c7.xlarge"])),
		"findings": expected,
	},
	"the single public type, and no bursting": {
		"input": service(object.union(group, {"resource_burstable": false}), {"instance_type": "ecs.c6.large"}),
		"findings": expected,
	},
	"a group that may not be judged is given all the same": {
		"input": testing.opaque(service({}, types(["ecs.c7.large"])), [["metadata", "resource"]]),
		"findings": expected,
	},
	"near: an entry for the group": {
		"input": service(group, types(["ecs.c7.large", "dedicated_resource"])),
		"findings": set(),
	},
	"near: bursting": {
		"input": service(object.union(group, {"resource_burstable": true}), types(["ecs.c7.large"])),
		"findings": set(),
	},
	"near: nothing but the group": {
		"input": service(group, types(["dedicated_resource"])),
		"findings": set(),
	},
	"near: a quota": {
		"input": service({"quota_id": "quota1a2b3c", "resource": ""}, types(["ecs.c7.large"])),
		"findings": set(),
	},
	"not: no instance types": {
		"input": service(group, {"instances": null}),
		"findings": set(),
	},
	"not: a type that may not be judged": {
		"input": testing.opaque(
			service(group, {"instances": [{"type": "ecs.c7.large"}, {}]}),
			[["cloud", "computing", "instances", 1, "type"]],
		),
		"findings": set(),
	},
	"not: bursting that may not be judged": {
		"input": testing.opaque(service(group, types(["ecs.c7.large"])), [["metadata", "resource_burstable"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
