package easlint.rules.sinker["unused-config_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.sinker["unused-config"] as rule

sinker(type, config) := testing.service({"sinker": {"type": type, "config": config}})

found(type, other) := result.key(["sinker", "config", other], {"type": type, "other": other})

maxcompute := {"project": "demo", "table": "requests"}

sls := {"project": "demo", "logstore": "requests"}

cases := {
	"both targets": {
		"input": sinker("MaxCompute", {"maxcompute": maxcompute, "sls": sls}),
		"findings": {found("maxcompute", "sls")},
	},
	"only the other one, in a patch": {
		"input": testing.profile(sinker("sls", {"maxcompute": maxcompute}), "patch"),
		"findings": {found("sls", "maxcompute")},
	},
	"one that may not be judged is given all the same": {
		"input": testing.opaque(sinker("sls", {"sls": sls}), [["sinker", "config", "maxcompute"]]),
		"findings": {found("sls", "maxcompute")},
	},
	"near: an empty block of the other type": {
		"input": sinker("sls", {"maxcompute": {}, "sls": sls}),
		"findings": set(),
	},
	"near: no type, which is the finding then": {
		"input": sinker("", {"maxcompute": maxcompute, "sls": sls}),
		"findings": set(),
	},
	"not: one target": {"input": sinker("sls", {"sls": sls}), "findings": set()},
	"not: no sinker": {"input": testing.service({"sinker": null}), "findings": set()},
	"not: a type that may not be judged": {
		"input": testing.opaque(sinker(null, {"sls": sls}), [["sinker", "type"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
