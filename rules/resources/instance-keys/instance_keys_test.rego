package easlint.rules.resources["instance-keys_test"]

import data.easlint.lib.placement
import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.resources["instance-keys"] as rule

computing(settings) := testing.service({"cloud": {"computing": settings}})

list := [{"type": "ecs.c7.large"}]

expected := {result.key(placement.instance_type, {})}

cases := {
	"both": {
		"input": computing({"instances": list, "instance_type": "ecs.c7.xlarge"}),
		"findings": expected,
	},
	"both with one type, in a patch": {
		"input": testing.profile(computing({"instances": list, "instance_type": "ecs.c7.large"}), "patch"),
		"findings": expected,
	},
	"one that may not be judged is given all the same": {
		"input": testing.opaque(computing({"instance_type": "ecs.c7.large"}), [placement.instances]),
		"findings": expected,
	},
	"near: a list that is nothing, as the console writes it": {
		"input": computing({"instances": null, "instance_type": "ecs.c7.large"}),
		"findings": set(),
	},
	"near: an empty list": {
		"input": computing({"instances": [], "instance_type": "ecs.c7.large"}),
		"findings": set(),
	},
	"near: an empty type": {
		"input": computing({"instances": list, "instance_type": ""}),
		"findings": set(),
	},
	"not: resources that may not be judged": {
		"input": testing.opaque(testing.service({"cloud": {}}), [["cloud", "computing"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
