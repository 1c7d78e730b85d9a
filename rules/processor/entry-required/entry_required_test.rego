package easlint.rules.processor["entry-required_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.processor["entry-required"] as rule

own(rest) := testing.service(object.union({"processor_path": "oss://bucket/p.zip"}, rest))

cases := {
	"C++": {
		"input": own({"processor_type": "cpp", "processor_entry": ""}),
		"findings": {result.at(["processor_type"], {"type": "cpp", "example": "libprocessor.so"})},
	},
	"Python with a main class": {
		"input": own({"processor_type": "python", "processor_mainclass": "com.example.Demo"}),
		"findings": {result.at(["processor_type"], {"type": "python", "example": "app.py"})},
	},
	"near: Java": {"input": own({"processor_type": "java"}), "findings": set()},
	"near: an entry that may not be judged": {
		"input": testing.opaque(own({"processor_type": "cpp"}), [["processor_entry"]]),
		"findings": set(),
	},
	"not: an entry": {
		"input": own({"processor_type": "python", "processor_entry": "app.py"}),
		"findings": set(),
	},
	"not: no type": {"input": own({"processor_type": null}), "findings": set()},
	"not: a type that may not be judged": {
		"input": testing.opaque(own({}), [["processor_type"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
