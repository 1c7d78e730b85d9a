package easlint.rules.security["plain-http_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.security["plain-http"] as rule

at(path, setting) := result.at(path, {"setting": setting})

cases := {
	"a model and a processor": {
		"input": testing.service({
			"model_path": "http://example.com/model.zip",
			"processor_path": "HTTP://example.com/processor.zip",
		}),
		"findings": {at(["model_path"], "model_path"), at(["processor_path"], "processor_path")},
	},
	"the trust service, in a patch": {
		"input": testing.profile(
			testing.service({"confidential": {"trustee_endpoint": "http://10.0.0.1:8000"}}),
			"patch",
		),
		"findings": {at(["confidential", "trustee_endpoint"], "trustee_endpoint")},
	},
	"near: other schemes": {
		"input": testing.service({
			"model_path": "https://example.com/model.zip",
			"processor_path": "oss://bucket/http://a",
			"confidential": {"trustee_endpoint": "httpd://a"},
		}),
		"findings": set(),
	},
	"near: other settings": {
		"input": testing.service({"warm_up_data_path": "http://example.com/a", "labels": {"home": "http://example.com"}}),
		"findings": set(),
	},
	"not: no addresses": {
		"input": testing.service({"model_path": "", "processor_path": null, "confidential": {}}),
		"findings": set(),
	},
	"not: an address that may not be judged": {
		"input": testing.opaque(testing.service({}), [["model_path"], ["confidential"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
