package easlint.rules.processor["type-required_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.processor["type-required"] as rule

found := result.key(["processor_path"], {})

own := {"processor_path": "oss://bucket/p.zip"}

cases := {
	"no type": {"input": testing.service(own), "findings": {found}},
	"an empty type beside an entry, in a test": {
		"input": testing.profile(
			testing.service(object.union(own, {"processor_type": "", "processor_entry": "app.py"})),
			"test",
		),
		"findings": {found},
	},
	"a package that may not be judged is given all the same": {
		"input": testing.opaque(testing.service({}), [["processor_path"]]),
		"findings": {found},
	},
	"near: a type that may not be judged": {
		"input": testing.opaque(testing.service(own), [["processor_type"]]),
		"findings": set(),
	},
	"near: an empty package": {
		"input": testing.service({"processor": "pmml", "processor_path": "", "processor_type": ""}),
		"findings": set(),
	},
	"not: a type": {
		"input": testing.service(object.union(own, {"processor_type": "cpp"})),
		"findings": set(),
	},
	"not: only a type": {"input": testing.service({"processor_type": "cpp"}), "findings": set()},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
