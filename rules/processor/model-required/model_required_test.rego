package easlint.rules.processor["model-required_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.processor["model-required"] as rule

found := result.missing([], {})

custom := result.variant(found, "custom")

cases := {
	"a pre-built processor alone": {
		"input": testing.service({"processor": "pmml", "model_path": "", "storage": []}),
		"findings": {found},
	},
	"a processor of one's own, in a test": {
		"input": testing.profile(testing.service({"processor_path": "oss://bucket/p.zip"}), "test"),
		"findings": {custom},
	},
	"both kinds of processor": {
		"input": testing.service({"processor": "pmml", "processor_path": "oss://bucket/p.zip"}),
		"findings": {found},
	},
	"triton without a repository": {
		"input": testing.service({
			"processor": "triton",
			"processor_params": ["--allow-http=true", "x--model-repository"],
		}),
		"findings": {found},
	},
	"a processor that may not be judged is given all the same": {
		"input": testing.opaque(testing.service({}), [["processor"]]),
		"findings": {found},
	},
	"near: triton with a repository": {
		"input": testing.service({
			"processor": "triton",
			"processor_params": ["--allow-http=true", "--model-repository=oss://bucket/models"],
		}),
		"findings": set(),
	},
	"near: triton with a model store": {
		"input": testing.service({"processor": "triton", "processor_params": ["--model-store", "/models"]}),
		"findings": set(),
	},
	"near: a mounted model": {
		"input": testing.service({"processor": "pmml", "storage": [{"mount_path": "/data"}]}),
		"findings": set(),
	},
	"not: a model": {
		"input": testing.service({"processor": "pmml", "model_path": "oss://bucket/model/"}),
		"findings": set(),
	},
	"not: a container": {
		"input": testing.service({"containers": [{"image": "a"}], "processor": "", "processor_path": null}),
		"findings": set(),
	},
	"not: a patch": {
		"input": testing.profile(testing.service({"processor": "pmml"}), "patch"),
		"findings": set(),
	},
	"not: a model that may not be judged": {
		"input": testing.opaque(testing.service({"processor": "pmml"}), [["model_path"]]),
		"findings": set(),
	},
	"not: storage that may not be judged": {
		"input": testing.opaque(testing.service({"processor_path": "oss://bucket/p.zip"}), [["storage"]]),
		"findings": set(),
	},
	"not: an argument that may not be judged": {
		"input": testing.opaque(
			testing.service({"processor": "triton", "processor_params": [null, "--allow-http=true"]}),
			[["processor_params", 0]],
		),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
