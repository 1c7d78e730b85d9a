package easlint.rules.resources["shm-exceeds-memory_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.resources["shm-exceeds-memory"] as rule

metadata(settings) := testing.service({"metadata": settings})

finding(shm, memory) := result.at(["metadata", "shm_size"], {"shm": shm, "memory": memory})

cases := {
	"more shared memory": {
		"input": metadata({"shm_size": 100, "memory": 2000}),
		"findings": {finding(100, 2000)},
	},
	"one megabyte more, in a patch": {
		"input": testing.profile(metadata({"shm_size": 4, "memory": 4095}), "patch"),
		"findings": {finding(4, 4095)},
	},
	"near: all of the memory": {
		"input": metadata({"shm_size": 4, "memory": 4096}),
		"findings": set(),
	},
	"near: no shared memory": {
		"input": metadata({"shm_size": 0, "memory": 1}),
		"findings": set(),
	},
	"near: no memory asked for": {
		"input": metadata({"shm_size": 4, "memory": 0}),
		"findings": set(),
	},
	"not: less shared memory": {
		"input": metadata({"shm_size": 64, "memory": 131072}),
		"findings": set(),
	},
	"not: texts with units": {
		"input": metadata({"shm_size": "64Gi", "memory": 2000}),
		"findings": set(),
	},
	"not: memory as a text with a unit": {
		"input": metadata({"shm_size": 64, "memory": "2Gi"}),
		"findings": set(),
	},
	"not: one of them": {
		"input": metadata({"shm_size": 64, "memory": ""}),
		"findings": set(),
	},
	"not: memory that may not be judged": {
		"input": testing.opaque(metadata({"shm_size": 64}), [["metadata", "memory"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
