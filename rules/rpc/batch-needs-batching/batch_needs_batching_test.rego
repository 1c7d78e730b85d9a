package easlint.rules.rpc["batch-needs-batching_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.rpc["batch-needs-batching"] as rule

rpc(settings) := testing.service({"metadata": {"rpc": settings}, "processor": "tensorflow_gpu_1.15"})

finding(setting) := result.key(["metadata", "rpc", setting], {"setting": setting})

cases := {
	"both settings without batching": {
		"input": rpc({"max_batch_size": 16, "max_batch_timeout": 50, "io_threads": 4}),
		"findings": {finding("max_batch_size"), finding("max_batch_timeout")},
	},
	"batching is off": {
		"input": rpc({"batching": false, "max_batch_timeout": 50}),
		"findings": {finding("max_batch_timeout")},
	},
	"batching is nothing, and the size 0": {
		"input": rpc({"batching": "", "max_batch_size": 0}),
		"findings": {finding("max_batch_size")},
	},
	"a processor that has to be filled in": {
		"input": testing.opaque(
			testing.service({"metadata": {"rpc": {"max_batch_size": 16}}}),
			[["processor"]],
		),
		"findings": {finding("max_batch_size")},
	},
	"near: a container, which has no batching at all": {
		"input": testing.service({
			"metadata": {"rpc": {"max_batch_size": 16}},
			"containers": [{"image": "a"}],
		}),
		"findings": set(),
	},
	"near: batching is on": {
		"input": rpc({"batching": true, "max_batch_size": 16, "max_batch_timeout": 50}),
		"findings": set(),
	},
	"near: other settings than those of a batch": {
		"input": rpc({"batching": false, "max_queue_size": 64, "io_threads": 4}),
		"findings": set(),
	},
	"not: settings that are nothing": {
		"input": rpc({"max_batch_size": null, "max_batch_timeout": ""}),
		"findings": set(),
	},
	"not: batching that may not be judged": {
		"input": testing.opaque(rpc({"max_batch_size": 16}), [["metadata", "rpc", "batching"]]),
		"findings": set(),
	},
	"not: a setting that may not be judged": {
		"input": testing.opaque(rpc({}), [["metadata", "rpc", "max_batch_size"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
