package easlint.rules.rpc["processor-only_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.rpc["processor-only"] as rule

# The input for a container with these settings, and more metadata.
container(settings, metadata) := testing.service({
	"metadata": object.union(metadata, {"rpc": settings}),
	"containers": [{"image": "a"}],
})

finding(setting) := result.key(["metadata", "rpc", setting], {"setting": setting})

cases := {
	"all three in a container": {
		"input": container({"max_batch_size": 16, "max_batch_timeout": 50, "worker_threads": 5, "io_threads": 4}, {}),
		"findings": {finding("max_batch_size"), finding("max_batch_timeout"), finding("worker_threads")},
	},
	"a processor of one's own": {
		"input": testing.service({
			"metadata": {"rpc": {"batching": false, "worker_threads": 0}},
			"processor_path": "oss://examplebucket/p.tar.gz",
			"processor": "",
		}),
		"findings": {finding("worker_threads")},
	},
	"a batch setting of an asynchronous service": {
		"input": container({"max_batch_size": 16, "worker_threads": 5}, {"type": "Async"}),
		"findings": {finding("max_batch_size")},
	},
	"threads of a service of another type": {
		"input": container({"worker_threads": 5}, {"type": "Standard"}),
		"findings": {finding("worker_threads")},
	},
	"near: threads of an asynchronous service": {
		"input": container({"worker_threads": 5}, {"type": "async"}),
		"findings": set(),
	},
	"near: a pre-built processor": {
		"input": testing.service({
			"metadata": {"rpc": {"worker_threads": 5, "max_batch_size": 16}},
			"processor": "tensorflow_gpu_1.15",
		}),
		"findings": set(),
	},
	"near: batching is on, which is a finding of its own": {
		"input": container({"batching": true, "max_batch_size": 16, "worker_threads": 5}, {}),
		"findings": set(),
	},
	"near: settings that count for all services": {
		"input": container({"io_threads": 4, "max_queue_size": 64, "keepalive": 60000}, {}),
		"findings": set(),
	},
	"not: settings that are nothing": {
		"input": container({"worker_threads": null, "max_batch_size": ""}, {}),
		"findings": set(),
	},
	"not: a type that may not be judged": {
		"input": testing.opaque(container({"worker_threads": 5}, {}), [["metadata", "type"]]),
		"findings": set(),
	},
	"not: a processor that may not be judged": {
		"input": testing.opaque(container({"worker_threads": 5}, {}), [["processor"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
