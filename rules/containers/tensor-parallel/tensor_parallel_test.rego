package easlint.rules.containers["tensor-parallel_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.containers["tensor-parallel"] as rule

# A service whose last text holds the option.
service(settings, name, value) := testing.facts(
	testing.derived(
		testing.service(object.union({"containers": [{"command": "sleep 1"}, {"script": "vllm serve /mnt"}]}, settings)),
		{"containers": [{"command": {"options": []}}, {"script": {"options": [
			{"name": "--port", "value": "8000", "start": 2, "end": 6},
			{"name": name, "value": value, "start": 40, "end": 40 + count(value)},
		]}}]},
	),
	{"instanceTypes": {"ecs.a": {"gpu": 4}, "ecs.b": {"gpu": 8}, "ecs.none": {"gpu": 0}}},
)

size(settings, value) := service(settings, "--tensor-parallel-size", value)

finding(option, wanted, gpus) := {result.span(
	["containers", 1, "script"],
	40,
	41,
	{"option": option, "wanted": wanted, "gpus": gpus},
)}

full(wanted, gpus) := finding("--tensor-parallel-size", wanted, gpus)

typed(wanted, gpus) := {result.variant(place, "type") | some place in full(wanted, gpus)}

gpu(number) := {"metadata": {"gpu": number}}

type(name) := {"cloud": {"computing": {"instance_type": name}}}

types(names) := {"cloud": {"computing": {"instances": [{"type": name} | some name in names]}}}

cases := {
	"more than the service asks for": {
		"input": size(gpu(1), "2"),
		"findings": full(2, 1),
	},
	"short names, in a patch": {
		"input": testing.profile(service(gpu(2), "--tp", "4"), "patch"),
		"findings": finding("--tp", 4, 2),
	},
	"the short name with one hyphen": {
		"input": service(gpu(2), "-tp", "4"),
		"findings": finding("-tp", 4, 2),
	},
	"more than the only instance type has": {
		"input": size(type("ecs.a"), "8"),
		"findings": typed(8, 4),
	},
	"more than the only type of the list has": {
		"input": size(object.union(types(["ecs.a"]), gpu(1)), "5"),
		"findings": typed(5, 4),
	},
	"an instance type without GPUs": {
		"input": size(type("ecs.none"), "1"),
		"findings": typed(1, 0),
	},
	"more than two machines have": {
		"input": size(object.union(gpu(2), {"unit": {"size": 2}}), "8"),
		"findings": full(8, 4),
	},
	"a unit without a size has two machines": {
		"input": size(object.union(gpu(2), {"unit": {"name": "pair"}}), "5"),
		"findings": full(5, 4),
	},
	"near: as many as there are": {
		"input": size(gpu(4), "4"),
		"findings": set(),
	},
	"near: as many as the instance type has, whatever is asked for": {
		"input": size(object.union(type("ecs.a"), gpu(1)), "4"),
		"findings": set(),
	},
	"near: as many as are asked for, whatever the instance type has": {
		"input": size(object.union(type("ecs.a"), gpu(8)), "8"),
		"findings": set(),
	},
	"near: as many as all machines have": {
		"input": size(object.union(gpu(2), {"unit": {"size": 3}}), "6"),
		"findings": set(),
	},
	"near: an instance type whose GPUs are not known": {
		"input": size(object.union(type("ecs.c"), gpu(1)), "8"),
		"findings": set(),
	},
	"near: several instance types": {
		"input": size(object.union(types(["ecs.a", "ecs.b"]), gpu(1)), "8"),
		"findings": set(),
	},
	"near: an instance type beside the list": {
		"input": size({"cloud": {"computing": {"instance_type": "ecs.b", "instances": [{"type": "ecs.a"}]}}}, "9"),
		"findings": set(),
	},
	"near: no GPUs, as exports say of those that the type has": {
		"input": size(gpu(0), "2"),
		"findings": set(),
	},
	"near: another option": {
		"input": service(gpu(1), "--pipeline-parallel-size", "2"),
		"findings": set(),
	},
	"near: a variable": {
		"input": size(gpu(1), "$GPUS"),
		"findings": set(),
	},
	"near: a form of number that the program refuses": {
		"input": size(gpu(1), "1e1"),
		"findings": set(),
	},
	"not: nothing is known of GPUs": {
		"input": size({}, "8"),
		"findings": set(),
	},
	"not: an instance type that may not be judged": {
		"input": testing.opaque(size(gpu(1), "8"), [["cloud", "computing", "instance_type"]]),
		"findings": set(),
	},
	"not: an empty unit has two machines": {
		"input": size(object.union(gpu(2), {"unit": {}}), "4"),
		"findings": set(),
	},
	"not: a unit that may not be judged": {
		"input": testing.opaque(size(gpu(1), "2"), [["unit"]]),
		"findings": set(),
	},
	"not: GPUs that may not be judged": {
		"input": testing.opaque(size(type("ecs.a"), "8"), [["metadata", "gpu"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
