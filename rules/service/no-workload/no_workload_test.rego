package easlint.rules.service["no-workload_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.service["no-workload"] as rule

types := {"asOf": "2026-04-03", "kinds": {"LLMGatewayService": "own-program", "RAG": "other"}}

service(config) := testing.facts(testing.service(config), {"known": {"metadata-types": types}})

metadata := {"name": "demo", "instance": 1}

cases := {
	"only metadata": {
		"input": service({"metadata": metadata}),
		"findings": {result.missing([], {})},
	},
	"empty settings, in a test": {
		"input": testing.profile(
			service({"metadata": metadata, "containers": [], "processor": "", "processor_path": null}),
			"test",
		),
		"findings": {result.missing([], {})},
	},
	"a model and a type that brings no program": {
		"input": service({
			"metadata": object.union(metadata, {"type": "RAG"}),
			"model_path": "oss://bucket/model/",
		}),
		"findings": {result.variant(result.missing([], {"type": "RAG", "asOf": "2026-04-03"}), "type")},
	},
	"near: a type that brings its own program": {
		"input": service({"metadata": object.union(metadata, {"type": "llmGatewayService"})}),
		"findings": set(),
	},
	"near: a processor of one's own": {
		"input": service({"metadata": metadata, "processor_path": "oss://bucket/p.zip"}),
		"findings": set(),
	},
	"not: a pre-built processor": {
		"input": service({"metadata": metadata, "processor": "pmml"}),
		"findings": set(),
	},
	"not: a container": {
		"input": service({"metadata": metadata, "containers": [{"image": "a"}]}),
		"findings": set(),
	},
	"not: a patch": {
		"input": testing.profile(service({"metadata": metadata}), "patch"),
		"findings": set(),
	},
	"not: containers that may not be judged": {
		"input": testing.opaque(service({"metadata": metadata}), [["containers"]]),
		"findings": set(),
	},
	"not: a type that may not be judged": {
		"input": testing.opaque(service({"metadata": metadata}), [["metadata", "type"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
