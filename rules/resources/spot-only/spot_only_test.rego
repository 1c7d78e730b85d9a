package easlint.rules.resources["spot-only_test"]

import data.easlint.lib.placement
import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.resources["spot-only"] as rule

service(metadata, entries) := testing.service({"metadata": metadata, "cloud": {"computing": {"instances": entries}}})

list(entries) := service({"name": "demo"}, entries)

expected := {result.key(placement.instances, {})}

regular := {"type": "ecs.c7.large"}

spot := object.union(regular, {"spot_price_limit": 1.5})

cases := {
	"one spot instance": {
		"input": list([spot]),
		"findings": expected,
	},
	"several, in a patch": {
		"input": testing.profile(list([spot, {"type": "ecs.c7.xlarge", "spot_price_limit": 3}]), "patch"),
		"findings": expected,
	},
	"a price that may not be judged is given all the same": {
		"input": testing.opaque(list([spot, regular]), [array.concat(placement.instances, [1, "spot_price_limit"])]),
		"findings": expected,
	},
	"near: a regular one at the end": {
		"input": list([spot, regular]),
		"findings": set(),
	},
	"near: the resource group besides": {
		"input": list([spot, {"type": "dedicated_resource"}]),
		"findings": set(),
	},
	"near: a resource group that bursts onto spot instances": {
		"input": service({"resource": "eas-r-9lkbl2jvdm0puv", "resource_burstable": true}, [spot]),
		"findings": set(),
	},
	"near: a price that is nothing": {
		"input": list([{"type": "ecs.c7.large", "spot_price_limit": ""}]),
		"findings": set(),
	},
	"not: an empty list": {
		"input": list([]),
		"findings": set(),
	},
	"not: an entry that may not be judged": {
		"input": testing.opaque(list([spot, null]), [array.concat(placement.instances, [1])]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
