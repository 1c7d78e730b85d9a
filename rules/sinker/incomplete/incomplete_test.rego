package easlint.rules.sinker.incomplete_test

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.sinker.incomplete as rule

sinker(type, config) := testing.service({"sinker": {"type": type, "config": config}})

found(type, missing) := result.missing(["sinker", "config", type], {"type": type, "missing": missing})

cases := {
	"no table": {
		"input": sinker("maxcompute", {"maxcompute": {"project": "demo", "table": ""}}),
		"findings": {found("maxcompute", "table")},
	},
	"no project, in a test": {
		"input": testing.profile(sinker("sls", {"sls": {"logstore": "requests"}}), "test"),
		"findings": {found("sls", "project")},
	},
	"neither of the two": {
		"input": sinker("sls", {"sls": {"table": "requests"}}),
		"findings": {found("sls", "project, logstore")},
	},
	"the type in other letters": {
		"input": sinker("MaxCompute", {"maxcompute": {"table": "requests"}}),
		"findings": {found("maxcompute", "project")},
	},
	"near: half a target of the other type": {
		"input": sinker("sls", {"maxcompute": {"project": "a"}, "sls": {"project": "a", "logstore": "b"}}),
		"findings": set(),
	},
	"near: no block, which another rule reports": {"input": sinker("sls", {"sls": {}}), "findings": set()},
	"near: no type, which is the finding then": {
		"input": sinker("", {"sls": {"project": "demo"}}),
		"findings": set(),
	},
	"not: a whole target": {
		"input": sinker("maxcompute", {"maxcompute": {"project": "demo", "table": "requests"}}),
		"findings": set(),
	},
	"not: a patch": {
		"input": testing.profile(sinker("sls", {"sls": {"logstore": "requests"}}), "patch"),
		"findings": set(),
	},
	"not: a block that may not be judged": {
		"input": testing.opaque(sinker("sls", {}), [["sinker", "config", "sls"]]),
		"findings": set(),
	},
	"not: a table that may not be judged": {
		"input": testing.opaque(
			sinker("maxcompute", {"maxcompute": {"project": "demo"}}),
			[["sinker", "config", "maxcompute", "table"]],
		),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
