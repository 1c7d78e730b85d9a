package easlint.rules.network["grpc-and-web_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.network["grpc-and-web"] as rule

both(web, grpc) := testing.service({"metadata": {"enable_webservice": web, "enable_grpc": grpc}})

expected := result.related(
	result.at(["metadata", "enable_webservice"], {}),
	[result.place(result.at(["metadata", "enable_grpc"], {}), "grpc")],
)

cases := {
	"both are on": {"input": both(true, true), "findings": {expected}},
	"both are on in a patch": {"input": testing.profile(both(true, true), "patch"), "findings": {expected}},
	"near: only a web application": {"input": both(true, false), "findings": set()},
	"near: only gRPC": {"input": both(false, true), "findings": set()},
	"not: one that is nothing": {"input": both(true, null), "findings": set()},
	"not: one that may not be judged": {
		"input": testing.opaque(both(true, null), [["metadata", "enable_grpc"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
