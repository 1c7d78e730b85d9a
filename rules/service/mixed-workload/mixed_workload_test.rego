package easlint.rules.service["mixed-workload_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.service["mixed-workload"] as rule

containers := [{"image": "a", "script": "python app.py"}]

expected(setting) := result.related(
	result.key([setting], {"setting": setting}),
	[result.place(result.key(["containers"], {}), "containers")],
)

cases := {
	"a pre-built processor": {
		"input": testing.service({"containers": containers, "processor": "pmml"}),
		"findings": {expected("processor")},
	},
	"a processor of one's own, in a patch": {
		"input": testing.profile(
			testing.service({"containers": containers, "processor_path": "oss://bucket/p.zip"}),
			"patch",
		),
		"findings": {expected("processor_path")},
	},
	"one finding for both kinds of processor": {
		"input": testing.service({
			"containers": containers,
			"processor": "pmml",
			"processor_path": "oss://bucket/p.zip",
		}),
		"findings": {expected("processor")},
	},
	"containers that may not be judged are given all the same": {
		"input": testing.opaque(testing.service({"processor": "pmml"}), [["containers"]]),
		"findings": {expected("processor")},
	},
	"near: empty processor settings beside containers": {
		"input": testing.service({"containers": containers, "processor": "", "processor_path": null}),
		"findings": set(),
	},
	"near: a model beside containers": {
		"input": testing.service({"containers": containers, "model_path": "oss://bucket/model/"}),
		"findings": set(),
	},
	"not: no containers in the list": {
		"input": testing.service({"containers": [], "processor": "pmml"}),
		"findings": set(),
	},
	"not: nothing": {"input": testing.service({}), "findings": set()},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
