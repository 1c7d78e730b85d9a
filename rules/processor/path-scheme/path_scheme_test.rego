package easlint.rules.processor["path-scheme_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.processor["path-scheme"] as rule

found(setting, scheme) := result.at([setting], {"setting": setting, "scheme": scheme})

broken(setting) := result.variant(result.at([setting], {"setting": setting}), "broken")

cases := {
	"another scheme": {
		"input": testing.service({"processor": "pmml", "model_path": "s3://bucket/model/"}),
		"findings": {found("model_path", "s3")},
	},
	"one slash short, in a patch": {
		"input": testing.profile(testing.service({"model_path": "oss:/bucket/model/"}), "patch"),
		"findings": {broken("model_path")},
	},
	"a colon short, and another scheme for the processor": {
		"input": testing.service({"model_path": "oss//bucket/model/", "processor_path": "hdfs://host/p.zip"}),
		"findings": {broken("model_path"), found("processor_path", "hdfs")},
	},
	"near: https and oss": {
		"input": testing.service({"model_path": "oss://bucket/m/", "processor_path": "https://host/p.zip"}),
		"findings": set(),
	},
	"near: a local path, of which another rule speaks": {
		"input": testing.service({"model_path": "/data/model", "processor_path": "file:///data/p.zip"}),
		"findings": set(),
	},
	"near: another setting with another scheme": {
		"input": testing.service({"model_entry": "s3://bucket/model.pb", "warm_up_data_path": "s3://bucket/w"}),
		"findings": set(),
	},
	"not: nothing": {"input": testing.service({"model_path": "", "processor_path": null}), "findings": set()},
	"not: a location that may not be judged": {
		"input": testing.opaque(testing.service({"processor": "pmml"}), [["model_path"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
