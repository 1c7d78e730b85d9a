package easlint.rules.resources["gpu-slicing-conflict_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.resources["gpu-slicing-conflict"] as rule

metadata(settings) := testing.service({"metadata": object.union(settings, {"resource": "eas-r-9lkbl2jvdm0puv"})})

finding(gpu) := result.key(["metadata", "gpu_memory"], {"gpu": gpu})

cases := {
	"one GPU and a slice": {
		"input": metadata({"gpu": 1, "gpu_memory": 10}),
		"findings": {finding(1)},
	},
	"several GPUs and a slice, in a patch": {
		"input": testing.profile(metadata({"gpu": 4, "gpu_memory": 1, "gpu_core_percentage": 50}), "patch"),
		"findings": {finding(4)},
	},
	"near: no whole GPU": {
		"input": metadata({"gpu": 0, "gpu_memory": 10}),
		"findings": set(),
	},
	"near: a slice of nothing": {
		"input": metadata({"gpu": 1, "gpu_memory": 0}),
		"findings": set(),
	},
	"near: whole GPUs and a share of their cores": {
		"input": metadata({"gpu": 1, "gpu_core_percentage": 50}),
		"findings": set(),
	},
	"not: one of them": {
		"input": metadata({"gpu": null, "gpu_memory": 10}),
		"findings": set(),
	},
	"not: a slice that may not be judged": {
		"input": testing.opaque(metadata({"gpu": 1}), [["metadata", "gpu_memory"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
