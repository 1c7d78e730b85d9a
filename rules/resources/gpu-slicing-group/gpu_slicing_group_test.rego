package easlint.rules.resources["gpu-slicing-group_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.resources["gpu-slicing-group"] as rule

metadata(settings) := testing.service({"metadata": settings})

finding(key) := result.key(["metadata", key], {"key": key})

cases := {
	"memory of a GPU without a group": {
		"input": metadata({"gpu_memory": 10}),
		"findings": {finding("gpu_memory")},
	},
	"both slices, each with a finding": {
		"input": metadata({"gpu_memory": 10, "gpu_core_percentage": 10, "resource": "", "quota_id": null}),
		"findings": {finding("gpu_memory"), finding("gpu_core_percentage")},
	},
	"public instance types and no group": {
		"input": testing.service({
			"metadata": {"gpu_core_percentage": 5},
			"cloud": {"computing": {"instances": [{"type": "ecs.gn6i-c4g1.xlarge"}]}},
		}),
		"findings": {finding("gpu_core_percentage")},
	},
	"near: slices of nothing": {
		"input": metadata({"gpu_memory": 0, "gpu_core_percentage": 0}),
		"findings": set(),
	},
	"near: whole GPUs": {
		"input": metadata({"gpu": 1}),
		"findings": set(),
	},
	"not: a resource group": {
		"input": metadata({"gpu_memory": 10, "resource": "eas-r-9lkbl2jvdm0puv"}),
		"findings": set(),
	},
	"not: a quota": {
		"input": metadata({"gpu_memory": 10, "gpu_core_percentage": 10, "quota_id": "quota1a2b3c"}),
		"findings": set(),
	},
	"not: a group that may not be judged": {
		"input": testing.opaque(metadata({"gpu_memory": 10}), [["metadata", "resource"]]),
		"findings": set(),
	},
	"not: a slice that may not be judged": {
		"input": testing.opaque(metadata({}), [["metadata", "gpu_memory"]]),
		"findings": set(),
	},
	"not: nothing": {
		"input": metadata({"gpu_memory": null, "gpu_core_percentage": ""}),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
