package easlint.rules.processor["path-required_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.processor["path-required"] as rule

found(setting) := result.key([setting], {"setting": setting})

cases := {
	"a type alone": {
		"input": testing.service({"processor_type": "cpp", "processor_path": ""}),
		"findings": {found("processor_type")},
	},
	"one finding for all of them": {
		"input": testing.service({
			"processor_entry": "app.py",
			"processor_mainclass": "com.example.Demo",
			"processor_type": "python",
		}),
		"findings": {found("processor_type")},
	},
	"an entry beside a main class": {
		"input": testing.service({"processor_mainclass": "com.example.Demo", "processor_entry": "app.py"}),
		"findings": {found("processor_entry")},
	},
	"a main class alone, in a test": {
		"input": testing.profile(testing.service({"processor_mainclass": "com.example.Demo"}), "test"),
		"findings": {found("processor_mainclass")},
	},
	"near: empty settings": {
		"input": testing.service({"processor_type": "", "processor_entry": null, "processor_mainclass": ""}),
		"findings": set(),
	},
	"near: arguments of a pre-built processor": {
		"input": testing.service({"processor": "triton", "processor_params": ["--allow-http=true"]}),
		"findings": set(),
	},
	"not: a package": {
		"input": testing.service({"processor_path": "oss://bucket/p.zip", "processor_type": "cpp"}),
		"findings": set(),
	},
	"not: a package that may not be judged": {
		"input": testing.opaque(testing.service({"processor_type": "cpp"}), [["processor_path"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
