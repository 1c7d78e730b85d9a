package easlint.rules.resources["rebalancing-one-kind_test"]

import data.easlint.lib.placement
import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.resources["rebalancing-one-kind"] as rule

rebalanced(metadata, entries) := testing.service({
	"metadata": object.union(metadata, {"resource_rebalancing": true}),
	"cloud": {"computing": {"instances": entries}},
})

group := {"resource": "eas-r-9lkbl2jvdm0puv"}

dedicated := {"type": "dedicated_resource"}

regular := {"type": "ecs.c7.large"}

spot := object.union(regular, {"spot_price_limit": 1.5})

expected := {result.key(["metadata", "resource_rebalancing"], {})}

cases := {
	"regular instances": {
		"input": rebalanced({}, [regular, {"type": "ecs.c7.xlarge"}]),
		"findings": expected,
	},
	"spot instances": {
		"input": rebalanced({}, [spot]),
		"findings": expected,
	},
	"a resource group": {
		"input": rebalanced(group, []),
		"findings": expected,
	},
	"a resource group by its entry": {
		"input": rebalanced(object.union(group, {"resource_burstable": false}), [dedicated]),
		"findings": expected,
	},
	"the single instance type": {
		"input": testing.service({
			"metadata": {"resource_rebalancing": true},
			"cloud": {"computing": {"instance_type": "ecs.c7.large"}},
		}),
		"findings": expected,
	},
	"no resources": {
		"input": testing.service({"metadata": {"resource_rebalancing": true}}),
		"findings": expected,
	},
	"near: a resource group and public instances": {
		"input": rebalanced(group, [regular]),
		"findings": set(),
	},
	"near: a quota and public instances": {
		"input": rebalanced({"quota_id": "quota1a2b3c"}, [regular]),
		"findings": set(),
	},
	"near: both through entries": {
		"input": rebalanced({}, [dedicated, regular]),
		"findings": set(),
	},
	"near: a resource group that bursts": {
		"input": rebalanced(object.union(group, {"resource_burstable": true}), []),
		"findings": set(),
	},
	"near: spot and regular instances": {
		"input": rebalanced({}, [spot, regular]),
		"findings": set(),
	},
	"near: off": {
		"input": testing.service({"metadata": {"resource_rebalancing": false}}),
		"findings": set(),
	},
	"not: a type that may not be judged": {
		"input": testing.opaque(rebalanced(group, [{"capacity": 1}]), [array.concat(placement.instances, [0, "type"])]),
		"findings": set(),
	},
	"not: bursting that may not be judged": {
		"input": testing.opaque(rebalanced(group, []), [["metadata", "resource_burstable"]]),
		"findings": set(),
	},
	"not: nothing": {
		"input": testing.service({"metadata": {"resource_rebalancing": null}}),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
