package easlint.rules.processor["local-path_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.processor["local-path"] as rule

found(setting) := result.at([setting], {"setting": setting})

cases := {
	"a relative path": {
		"input": testing.service({"processor": "pmml", "model_path": "./model.pmml"}),
		"findings": {found("model_path")},
	},
	"an absolute path and a file URL, in a patch": {
		"input": testing.profile(
			testing.service({"model_path": "/data/model", "processor_path": "file:///data/p.zip"}),
			"patch",
		),
		"findings": {found("model_path"), found("processor_path")},
	},
	"near: a folder in OSS": {
		"input": testing.service({"processor": "pmml", "model_path": "oss://bucket/./model"}),
		"findings": set(),
	},
	"near: a broken address, of which another rule speaks": {
		"input": testing.service({"model_path": "oss:/bucket/m", "processor_path": "s3://bucket/p.zip"}),
		"findings": set(),
	},
	"near: a local path of another setting": {
		"input": testing.service({"warm_up_data_path": "/data/warm", "model_entry": "./model.pb"}),
		"findings": set(),
	},
	"not: nothing": {"input": testing.service({"model_path": "", "processor_path": null}), "findings": set()},
	"not: a path that may not be judged": {
		"input": testing.opaque(testing.service({"processor": "pmml"}), [["model_path"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
