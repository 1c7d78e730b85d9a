package easlint.rules.llm["gateway-nlb_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.llm["gateway-nlb"] as rule

service(type, networking) := testing.service({"metadata": {"type": type}, "networking": networking})

found(setting) := result.key(["networking", setting], {"setting": setting})

nlb := [{"id": "default", "listener_port": 8000}]

nacos := [{"nacos_id": "mse-demo"}]

cases := {
	"a load balancer": {"input": service("LLMGatewayService", {"nlb": nlb}), "findings": {found("nlb")}},
	"both, and the type in other letters, in a patch": {
		"input": testing.profile(service("LlmGatewayService", {"nlb": nlb, "nacos": nacos}), "patch"),
		"findings": {found("nlb"), found("nacos")},
	},
	"one that may not be judged is given all the same": {
		"input": testing.opaque(service("LLMGatewayService", {}), [["networking", "nacos"]]),
		"findings": {found("nacos")},
	},
	"near: empty lists": {
		"input": service("LLMGatewayService", {"nlb": [], "nacos": null}),
		"findings": set(),
	},
	"near: a dedicated gateway": {
		"input": service("LLMGatewayService", {"gateway": "gw-demo"}),
		"findings": set(),
	},
	"near: a load balancer of an inference service": {"input": service("LLM", {"nlb": nlb}), "findings": set()},
	"not: no type": {"input": service("", {"nacos": nacos}), "findings": set()},
	"not: a type that may not be judged": {
		"input": testing.opaque(service(null, {"nlb": nlb}), [["metadata", "type"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
