package easlint.rules.llm["gateway-instances_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.llm["gateway-instances"] as rule

path := ["metadata", "instance"]

service(type, instance) := testing.service({"metadata": {"type": type, "instance": instance}})

cases := {
	"one instance": {
		"input": service("LLMGatewayService", 1),
		"findings": {result.at(path, {"instance": 1})},
	},
	"none, and the type in other letters, in a patch": {
		"input": testing.profile(service("LlmGatewayService", 0), "patch"),
		"findings": {result.at(path, {"instance": 0})},
	},
	"near: two instances": {"input": service("LLMGatewayService", 2), "findings": set()},
	"near: one instance of an inference service": {"input": service("LLM", 1), "findings": set()},
	"not: no number": {"input": service("LLMGatewayService", null), "findings": set()},
	"not: a number that may not be judged": {
		"input": testing.opaque(service("LLMGatewayService", null), [path]),
		"findings": set(),
	},
	"not: a type that may not be judged": {
		"input": testing.opaque(service(null, 1), [["metadata", "type"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
