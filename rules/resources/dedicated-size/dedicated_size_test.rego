package easlint.rules.resources["dedicated-size_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.resources["dedicated-size"] as rule

group := {"resource": "eas-r-9lkbl2jvdm0puv"}

metadata(settings) := testing.service({"metadata": object.union(group, settings)})

computing(settings) := testing.service({"metadata": group, "cloud": {"computing": settings}})

finding(key) := result.missing(["metadata"], {"key": key})

both := result.variant(result.missing(["metadata"], {}), "both")

cases := {
	"neither": {
		"input": metadata({"gpu": 1}),
		"findings": {both},
	},
	"neither, with what is nothing": {
		"input": testing.service({
			"metadata": object.union(group, {"cpu": null, "memory": ""}),
			"cloud": {"computing": {"instances": [], "instance_type": ""}},
		}),
		"findings": {both},
	},
	"no cpu": {
		"input": metadata({"memory": 4096}),
		"findings": {finding("cpu")},
	},
	"no memory": {
		"input": metadata({"cpu": 2}),
		"findings": {finding("memory")},
	},
	"a group that may not be judged is given all the same": {
		"input": testing.opaque(testing.service({"metadata": {"cpu": 2}}), [["metadata", "resource"]]),
		"findings": {finding("memory")},
	},
	"near: instance types": {
		"input": computing({"instances": [{"type": "dedicated_resource"}]}),
		"findings": set(),
	},
	"near: the single instance type": {
		"input": computing({"instance_type": "ecs.c7.large"}),
		"findings": set(),
	},
	"near: no group": {
		"input": testing.service({"metadata": {"resource": "", "gpu": 1}}),
		"findings": set(),
	},
	"not: both": {
		"input": metadata({"cpu": 2, "memory": 4096}),
		"findings": set(),
	},
	"not: sizes that may not be judged": {
		"input": testing.opaque(metadata({}), [["metadata", "cpu"], ["metadata", "memory"]]),
		"findings": set(),
	},
	"not: an instance type that may not be judged": {
		"input": testing.opaque(metadata({}), [["cloud", "computing", "instance_type"]]),
		"findings": set(),
	},
	"not: a patch": {
		"input": testing.profile(metadata({"cpu": 2}), "patch"),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
