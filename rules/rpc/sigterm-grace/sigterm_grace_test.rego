package easlint.rules.rpc["sigterm-grace_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.rpc["sigterm-grace"] as rule

path := ["metadata", "eas.termination_grace_period"]

# The input for a signal, a time in ms and a grace period in s.
ending(signal, keepalive, grace) := testing.service({"metadata": {
	"rpc": {"enable_sigterm": signal, "keepalive": keepalive},
	"eas.termination_grace_period": grace,
}})

finding(grace, keepalive, seconds) := result.key(
	["metadata", "rpc", "enable_sigterm"],
	{"grace": grace, "keepalive": keepalive, "seconds": seconds},
)

cases := {
	"a grace period shorter than a request": {
		"input": ending(true, 60500, 60),
		"findings": {finding(60, 60500, 61)},
	},
	"the default grace period": {
		"input": ending(true, 30001, null),
		"findings": {finding(30, 30001, 31)},
	},
	"a grace period in a patch": {
		"input": testing.profile(ending(true, 5000, 1), "patch"),
		"findings": {finding(1, 5000, 5)},
	},
	"near: as long as a request": {"input": ending(true, 60000, 60), "findings": set()},
	"near: the default is as long as a request": {"input": ending(true, 30000, ""), "findings": set()},
	"near: no signal is sent": {"input": ending(false, 60000, 30), "findings": set()},
	"near: the grace period that a patch does not change": {
		"input": testing.profile(ending(true, 60000, null), "patch"),
		"findings": set(),
	},
	"not: no time of a request": {"input": ending(true, null, 1), "findings": set()},
	"not: a grace period that may not be judged": {
		"input": testing.opaque(ending(true, 60000, null), [path]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
