package easlint.rules.processor["key-without-processor_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.processor["key-without-processor"] as rule

service(rest) := testing.service(object.union({"containers": [{"image": "a"}]}, rest))

found(path) := result.key(path, {"setting": concat(".", path)})

block := ["runtime", "enable_crash_block"]

cases := {
	"a model entry": {
		"input": service({"model_entry": "model.pb", "processor": "", "processor_path": null}),
		"findings": {found(["model_entry"])},
	},
	"every setting, in a test": {
		"input": testing.profile(
			service({
				"model_config": {"layers": 2},
				"model_entry": "model.pb",
				"processor_entry": "app.py",
				"processor_mainclass": "com.example.Demo",
				"processor_params": ["--allow-http=true"],
				"processor_type": "python",
				"runtime": {"enable_crash_block": true},
				"warm_up_data_path": "oss://bucket/warm",
			}),
			"test",
		),
		"findings": {
			found(["model_config"]), found(["model_entry"]), found(["processor_entry"]),
			found(["processor_mainclass"]), found(["processor_params"]), found(["processor_type"]),
			found(block), found(["warm_up_data_path"]),
		},
	},
	"a setting that may not be judged is given all the same": {
		"input": testing.opaque(service({}), [["model_config"]]),
		"findings": {found(["model_config"])},
	},
	"near: a pre-built processor as well": {
		"input": service({"model_entry": "model.pb", "processor": "pmml"}),
		"findings": set(),
	},
	"near: a processor of one's own as well": {
		"input": service({"processor_type": "python", "processor_path": "oss://bucket/p.zip"}),
		"findings": set(),
	},
	"near: no restart switched off": {
		"input": service({"runtime": {"enable_crash_block": false}}),
		"findings": set(),
	},
	"near: a model, which programs in containers may read": {
		"input": service({"model_path": "oss://bucket/model/"}),
		"findings": set(),
	},
	"not: empty settings": {
		"input": service({"model_entry": "", "model_config": {}, "processor_params": []}),
		"findings": set(),
	},
	"not: no containers": {
		"input": testing.service({"model_entry": "model.pb", "containers": []}),
		"findings": set(),
	},
	"not: a processor that may not be judged": {
		"input": testing.opaque(service({"model_entry": "model.pb"}), [["processor"]]),
		"findings": set(),
	},
	"not: a switch that may not be judged": {
		"input": testing.opaque(service({"runtime": {}}), [block]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
