package easlint.rules.resources["instance-type-format_test"]

import data.easlint.lib.placement
import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.resources["instance-type-format"] as rule

facts := {
	"instanceTypes": {"own-type": {"gpu": 1}},
	"known": {
		"instance-type-prefixes": {
			"asOf": "2026-11-25",
			"values": ["ecs.", "ml.", "dedicated_resource"],
			"kinds": {"dedicated_resource": "literal"},
		},
		"instance-types": {"asOf": "2026-11-25", "values": ["listed.type"]},
	},
}

computing(settings) := testing.facts(testing.service({"cloud": {"computing": settings}}), facts)

list(types) := computing({"instances": [{"type": type} | some type in types]})

finding(path, type) := result.at(path, {"type": type, "asOf": "2026-11-25"})

element(i, type) := finding(array.concat(placement.instances, [i, "type"]), type)

cases := {
	"no prefix": {
		"input": list(["c7a.large"]),
		"findings": {element(0, "c7a.large")},
	},
	"later entries, in a patch": {
		"input": testing.profile(list(["ecs.c7a.large", "gpu", "ECS.c7a.large"]), "patch"),
		"findings": {element(1, "gpu"), element(2, "ECS.c7a.large")},
	},
	"the literal with more behind it": {
		"input": list(["dedicated_resources"]),
		"findings": {element(0, "dedicated_resources")},
	},
	"the single instance type": {
		"input": computing({"instance_type": "eas-r-9lkbl2jvdm0puv"}),
		"findings": {finding(placement.instance_type, "eas-r-9lkbl2jvdm0puv")},
	},
	"near: the literal": {
		"input": list(["dedicated_resource"]),
		"findings": set(),
	},
	"near: a type that the user's facts name": {
		"input": list(["own-type"]),
		"findings": set(),
	},
	"near: a type that the known facts name": {
		"input": list(["listed.type"]),
		"findings": set(),
	},
	"near: a list of prefixes without kinds": {
		"input": testing.facts(list(["ecs.c7a.large"]), {"known": {"instance-type-prefixes": {
			"asOf": "2026-11-25",
			"values": ["ecs."],
		}}}),
		"findings": set(),
	},
	"not: known prefixes": {
		"input": list(["ecs.c7a.large", "ml.gu7xf.8xlarge-gu108"]),
		"findings": set(),
	},
	"not: without facts": {
		"input": testing.service({"cloud": {"computing": {"instance_type": "c7a.large"}}}),
		"findings": set(),
	},
	"not: a type that may not be judged": {
		"input": testing.opaque(computing({"instances": [{}]}), [["cloud", "computing", "instances", 0, "type"]]),
		"findings": set(),
	},
	"not: nothing": {
		"input": computing({"instances": [{"type": ""}], "instance_type": null}),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
