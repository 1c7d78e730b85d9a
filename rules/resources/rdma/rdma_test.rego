package easlint.rules.resources.rdma_test

import data.easlint.lib.placement
import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.resources.rdma as rule

service(metadata, types) := testing.service({
	"metadata": metadata,
	"cloud": {"computing": {"instances": [{"type": type} | some type in types]}},
})

expected := {result.at(["metadata", "rdma"], {})}

cases := {
	"ECS types": {
		"input": service({"rdma": 1}, ["ecs.gn7i-c8g1.2xlarge", "ecs.c7.large"]),
		"findings": expected,
	},
	"the single instance type, in a patch": {
		"input": testing.profile(
			testing.service({
				"metadata": {"rdma": 1, "quota_id": ""},
				"cloud": {"computing": {"instance_type": "ecs.c7.large"}},
			}),
			"patch",
		),
		"findings": expected,
	},
	"near: a Lingjun type among ECS types": {
		"input": service({"rdma": 1}, ["ecs.c7.large", "ml.gu7xf.8xlarge-gu108"]),
		"findings": set(),
	},
	"near: no RDMA": {
		"input": service({"rdma": 0}, ["ecs.c7.large"]),
		"findings": set(),
	},
	"near: a quota, which can be of Lingjun resources": {
		"input": service({"rdma": 1, "quota_id": "quota1a2b3c"}, ["ecs.c7.large"]),
		"findings": set(),
	},
	"near: a resource group and its entry": {
		"input": service({"rdma": 1, "resource": "eas-r-9lkbl2jvdm0puv"}, ["dedicated_resource", "ecs.c7.4xlarge"]),
		"findings": set(),
	},
	"not: no instance types": {
		"input": service({"rdma": 1}, []),
		"findings": set(),
	},
	"not: a type that may not be judged": {
		"input": testing.opaque(
			service({"rdma": 1}, ["ecs.c7.large", null]),
			[array.concat(placement.instances, [1, "type"])],
		),
		"findings": set(),
	},
	"not: RDMA that may not be judged": {
		"input": testing.opaque(service({}, ["ecs.c7.large"]), [["metadata", "rdma"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
