package easlint.rules.rpc["batch-timeout_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.rpc["batch-timeout"] as rule

times(timeout, keepalive) := testing.service({
	"metadata": {"rpc": {"batching": true, "max_batch_timeout": timeout, "keepalive": keepalive}},
	"processor": "tensorflow_gpu_1.15",
})

finding(timeout, keepalive) := result.related(
	result.at(["metadata", "rpc", "max_batch_timeout"], {"timeout": timeout, "keepalive": keepalive}),
	[result.place(result.at(["metadata", "rpc", "keepalive"], {}), "request")],
)

cases := {
	"a batch waits longer": {"input": times(8000, 5000), "findings": {finding(8000, 5000)}},
	"both take equally long, in a patch": {
		"input": testing.profile(times(5000, 5000), "patch"),
		"findings": {finding(5000, 5000)},
	},
	"near: a batch waits a little less": {"input": times(4999, 5000), "findings": set()},
	"near: no limit on a request": {"input": times(50, 0), "findings": set()},
	"not: no time given for a request": {"input": times(50, ""), "findings": set()},
	"not: no time given for a batch": {"input": times(null, 10), "findings": set()},
	"not: a time that may not be judged": {
		"input": testing.opaque(times(50, ""), [["metadata", "rpc", "keepalive"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
