package easlint.rules.rpc["batching-needs-processor_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.rpc["batching-needs-processor"] as rule

# A configuration whose batching has the value.
batching(value, rest) := object.union(rest, {"metadata": {"rpc": {"batching": value}}})

cases := {
	"an image": {
		"input": testing.service(batching(true, {"containers": [{"image": "a"}]})),
		"findings": {result.at(["metadata", "rpc", "batching"], {})},
	},
	"a processor of one's own": {
		"input": testing.service(batching(true, {"processor_path": "oss://bucket/p.tar.gz", "processor": ""})),
		"findings": {result.at(["metadata", "rpc", "batching"], {})},
	},
	"near: a pre-built processor": {
		"input": testing.service(batching(true, {"processor": "tensorflow_gpu_1.12"})),
		"findings": set(),
	},
	"near: off": {
		"input": testing.service(batching(false, {"containers": [{"image": "a"}]})),
		"findings": set(),
	},
	"not: nothing": {
		"input": testing.service({"metadata": {"rpc": {"batching": null, "io_threads": 4}}}),
		"findings": set(),
	},
	"not: a processor that may not be judged": {
		"input": testing.opaque(testing.service(batching(true, {})), [["processor"]]),
		"findings": set(),
	},
	"not: a value that may not be judged": {
		"input": testing.opaque(testing.service({"metadata": {"rpc": {}}}), [["metadata", "rpc", "batching"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
