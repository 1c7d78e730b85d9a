package easlint.rules.processor["mainclass-required_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.processor["mainclass-required"] as rule

own(rest) := testing.service(object.union({"processor_path": "oss://bucket/p.zip"}, rest))

found := result.at(["processor_type"], {})

cases := {
	"no main class": {"input": own({"processor_type": "java"}), "findings": {found}},
	"an empty main class beside an entry, in a test": {
		"input": testing.profile(
			own({"processor_type": "java", "processor_mainclass": "", "processor_entry": "demo.jar"}),
			"test",
		),
		"findings": {found},
	},
	"near: Python": {"input": own({"processor_type": "python"}), "findings": set()},
	"near: a main class that may not be judged": {
		"input": testing.opaque(own({"processor_type": "java"}), [["processor_mainclass"]]),
		"findings": set(),
	},
	"not: a main class": {
		"input": own({"processor_type": "java", "processor_mainclass": "com.example.Demo"}),
		"findings": set(),
	},
	"not: no type": {"input": own({}), "findings": set()},
	"not: a type that may not be judged": {
		"input": testing.opaque(own({}), [["processor_type"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
