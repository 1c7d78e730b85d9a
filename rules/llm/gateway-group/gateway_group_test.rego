package easlint.rules.llm["gateway-group_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.llm["gateway-group"] as rule

path := ["metadata", "type"]

service(type, group) := testing.service({"metadata": {"name": "demo", "type": type, "group": group}})

cases := {
	"no group": {"input": service("LLMGatewayService", null), "findings": {result.at(path, {})}},
	"an empty group and the type in other letters, in a test": {
		"input": testing.profile(service("LlmGatewayService", ""), "test"),
		"findings": {result.at(path, {})},
	},
	"near: an inference service, which may stand alone": {"input": service("LLM", null), "findings": set()},
	"near: a group that may not be judged": {
		"input": testing.opaque(service("LLMGatewayService", null), [["metadata", "group"]]),
		"findings": set(),
	},
	"not: a group": {"input": service("LLMGatewayService", "demo"), "findings": set()},
	"not: no type": {"input": service("", null), "findings": set()},
	"not: a type that may not be judged": {
		"input": testing.opaque(service(null, null), [path]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
