package easlint.rules.resources["duplicate-instance-type_test"]

import data.easlint.lib.placement
import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.resources["duplicate-instance-type"] as rule

list(entries) := testing.service({"cloud": {"computing": {"instances": entries}}})

path(i) := array.concat(placement.instances, [i, "type"])

finding(i, first, type) := result.related(
	result.at(path(i), {"type": type}),
	[result.place(result.at(path(first), {}), "first")],
)

small := {"type": "ecs.c7.large"}

large := {"type": "ecs.c7.xlarge"}

spot(entry, limit) := object.union(entry, {"spot_price_limit": limit})

cases := {
	"twice without a price": {
		"input": list([small, small]),
		"findings": {finding(1, 0, "ecs.c7.large")},
	},
	"three times, and another type twice at one price, in a patch": {
		"input": testing.profile(list([spot(large, 2), small, small, spot(large, 2), small]), "patch"),
		"findings": {
			finding(2, 1, "ecs.c7.large"),
			finding(3, 0, "ecs.c7.xlarge"),
			finding(4, 1, "ecs.c7.large"),
		},
	},
	"other capacities and an empty price": {
		"input": list([object.union(small, {"capacity": 1}), spot(small, null)]),
		"findings": {finding(1, 0, "ecs.c7.large")},
	},
	"near: as a spot instance and as a regular one": {
		"input": list([spot(small, 1), small]),
		"findings": set(),
	},
	"near: two prices": {
		"input": list([spot(small, 1), spot(small, 2)]),
		"findings": set(),
	},
	"near: two types": {
		"input": list([small, large]),
		"findings": set(),
	},
	"not: entries without a type": {
		"input": list([{"capacity": 1}, {"capacity": 1}, null]),
		"findings": set(),
	},
	"not: a price that may not be judged": {
		"input": testing.opaque(list([small, small]), [array.concat(placement.instances, [1, "spot_price_limit"])]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
