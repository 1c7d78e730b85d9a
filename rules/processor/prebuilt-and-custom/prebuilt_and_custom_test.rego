package easlint.rules.processor["prebuilt-and-custom_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.processor["prebuilt-and-custom"] as rule

expected(custom) := result.related(
	result.key(["processor"], {"setting": custom[0]}),
	[result.place(result.key([setting], {}), "custom") | some setting in custom],
)

cases := {
	"a processor package": {
		"input": testing.service({"processor": "pmml", "processor_path": "oss://bucket/p.zip"}),
		"findings": {expected(["processor_path"])},
	},
	"all settings of one's own, in a patch": {
		"input": testing.profile(
			testing.service({
				"processor": "pmml",
				"processor_entry": "app.py",
				"processor_mainclass": "com.example.Demo",
				"processor_path": "oss://bucket/p.zip",
				"processor_type": "python",
			}),
			"patch",
		),
		"findings": {expected(["processor_path", "processor_type", "processor_entry", "processor_mainclass"])},
	},
	"only the last of them": {
		"input": testing.service({"processor": "pmml", "processor_mainclass": "com.example.Demo"}),
		"findings": {expected(["processor_mainclass"])},
	},
	"one that may not be judged is given all the same": {
		"input": testing.opaque(testing.service({"processor_type": "cpp"}), [["processor"]]),
		"findings": {expected(["processor_type"])},
	},
	"near: empty settings, as the reference prints them": {
		"input": testing.service({
			"processor": "tensorflow_cpu_1.12",
			"processor_entry": "",
			"processor_mainclass": null,
			"processor_path": "",
			"processor_type": "",
		}),
		"findings": set(),
	},
	"near: arguments for the pre-built one": {
		"input": testing.service({"processor": "triton", "processor_params": ["--allow-http=true"]}),
		"findings": set(),
	},
	"not: only one's own": {
		"input": testing.service({"processor": "", "processor_path": "oss://bucket/p.zip", "processor_type": "cpp"}),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
