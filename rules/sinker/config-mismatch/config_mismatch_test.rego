package easlint.rules.sinker["config-mismatch_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.sinker["config-mismatch"] as rule

sinker(type, config) := testing.service({"sinker": {"type": type, "config": config}})

maxcompute := {"type": "maxcompute", "settings": "project, table"}

sls := {"type": "sls", "settings": "project, logstore"}

target := {"project": "demo", "table": "requests"}

cases := {
	"no config": {"input": sinker("sls", null), "findings": {result.missing(["sinker"], sls)}},
	"an empty config, in a test": {
		"input": testing.profile(sinker("maxcompute", {}), "test"),
		"findings": {result.missing(["sinker"], maxcompute)},
	},
	"the block of the other type": {
		"input": sinker("sls", {"maxcompute": target}),
		"findings": {result.key(["sinker", "config"], sls)},
	},
	"an empty block": {
		"input": sinker("MaxCompute", {"maxcompute": {}, "sls": {"project": "demo"}}),
		"findings": {result.key(["sinker", "config"], maxcompute)},
	},
	"near: the type in other letters": {
		"input": sinker("MaxCompute", {"maxcompute": target}),
		"findings": set(),
	},
	"near: a block with a part of its settings": {
		"input": sinker("sls", {"sls": {"project": "demo"}}),
		"findings": set(),
	},
	"near: no type, which is the finding then": {
		"input": sinker("", {"maxcompute": target}),
		"findings": set(),
	},
	"not: no sinker": {"input": testing.service({"metadata": {"name": "demo"}}), "findings": set()},
	"not: a block that may not be judged": {
		"input": testing.opaque(sinker("sls", {}), [["sinker", "config", "sls"]]),
		"findings": set(),
	},
	"not: a config that may not be judged": {
		"input": testing.opaque(sinker("sls", null), [["sinker", "config"]]),
		"findings": set(),
	},
	"not: a type that may not be judged": {
		"input": testing.opaque(sinker(null, {}), [["sinker", "type"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
