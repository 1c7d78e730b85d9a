package easlint.rules.containers["probe-success_test"]

import data.easlint.lib.fix
import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.containers["probe-success"] as rule

container(checks) := testing.service({"containers": [{}, checks]})

path(check) := ["containers", 1, check, "success_threshold"]

finding(check, threshold) := result.with_fix(
	result.at(path(check), {"check": check, "threshold": threshold}),
	[fix.replace(path(check), 1)],
)

cases := {
	"a liveness check": {
		"input": container({"liveness_check": {"success_threshold": 2}}),
		"findings": {finding("liveness_check", 2)},
	},
	"a startup check, in a patch": {
		"input": testing.profile(
			container({"startup_check": {"success_threshold": 3}, "liveness_check": {"success_threshold": 1}}),
			"patch",
		),
		"findings": {finding("startup_check", 3)},
	},
	"near: one success": {
		"input": container({"liveness_check": {"success_threshold": 1}, "startup_check": {"success_threshold": 1}}),
		"findings": set(),
	},
	"near: checks that may want several": {
		"input": container({"readiness_check": {"success_threshold": 2}, "health_check": {"success_threshold": 2}}),
		"findings": set(),
	},
	"near: another threshold": {
		"input": container({"liveness_check": {"failure_threshold": 3, "success_threshold": null}}),
		"findings": set(),
	},
	"not: a threshold that may not be judged": {
		"input": testing.opaque(container({"liveness_check": {}}), [path("liveness_check")]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
