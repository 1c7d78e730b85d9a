package easlint.rules.rollout["grace-shorter-than-request_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.rollout["grace-shorter-than-request"] as rule

path := ["metadata", "eas.termination_grace_period"]

times(grace, keepalive) := testing.service({"metadata": {
	"eas.termination_grace_period": grace,
	"rpc": {"keepalive": keepalive},
}})

finding(grace, keepalive, seconds) := result.related(
	result.at(path, {"grace": grace, "keepalive": keepalive, "seconds": seconds}),
	[result.place(result.at(["metadata", "rpc", "keepalive"], {}), "request")],
)

cases := {
	"a minute for requests of ten": {"input": times(60, 600000), "findings": {finding(60, 600000, 600)}},
	"a millisecond less, in a patch": {
		"input": testing.profile(times(30, 30001), "patch"),
		"findings": {finding(30, 30001, 31)},
	},
	"no time at all": {"input": times(0, 500), "findings": {finding(0, 500, 1)}},
	"near: as long as a request": {"input": times(60, 60000), "findings": set()},
	"near: the default, shorter than a request": {"input": times(null, 60000), "findings": set()},
	"near: the default time of a request": {"input": times(30, ""), "findings": set()},
	"not: longer than a request": {"input": times(30, 5000), "findings": set()},
	"not: a time that may not be judged": {
		"input": testing.opaque(times(30, null), [["metadata", "rpc", "keepalive"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
