package easlint.rules.resources["gpu-core-needs-memory_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.resources["gpu-core-needs-memory"] as rule

metadata(settings) := testing.service({"metadata": object.union(settings, {"resource": "eas-r-9lkbl2jvdm0puv"})})

expected := {result.key(["metadata", "gpu_core_percentage"], {})}

cases := {
	"no memory": {
		"input": metadata({"gpu_core_percentage": 10}),
		"findings": expected,
	},
	"memory that is nothing": {
		"input": metadata({"gpu_core_percentage": 1, "gpu_memory": null}),
		"findings": expected,
	},
	"no GB of memory": {
		"input": metadata({"gpu_core_percentage": 100, "gpu_memory": 0, "gpu": 1}),
		"findings": expected,
	},
	"near: both": {
		"input": metadata({"gpu_core_percentage": 10, "gpu_memory": 1}),
		"findings": set(),
	},
	"near: no share of the cores": {
		"input": metadata({"gpu_core_percentage": 0}),
		"findings": set(),
	},
	"not: memory that may not be judged": {
		"input": testing.opaque(metadata({"gpu_core_percentage": 10}), [["metadata", "gpu_memory"]]),
		"findings": set(),
	},
	"not: a share that may not be judged": {
		"input": testing.opaque(metadata({}), [["metadata", "gpu_core_percentage"]]),
		"findings": set(),
	},
	"not: nothing": {
		"input": metadata({"gpu_core_percentage": ""}),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
