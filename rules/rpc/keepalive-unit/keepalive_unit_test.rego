package easlint.rules.rpc["keepalive-unit_test"]

import data.easlint.lib.fix
import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.rpc["keepalive-unit"] as rule

path := ["metadata", "rpc", "keepalive"]

keepalive(value) := testing.service({"metadata": {"rpc": {"keepalive": value}}})

finding(seconds, milliseconds) := result.with_fix(
	result.at(path, {"keepalive": seconds, "milliseconds": milliseconds}),
	[fix.replace(path, milliseconds)],
)

cases := {
	"a minute in seconds": {"input": keepalive(60), "findings": {finding(60, 60000)}},
	"the smallest": {"input": keepalive(1), "findings": {finding(1, 1000)}},
	"the greatest, in a patch": {
		"input": testing.profile(keepalive(999), "patch"),
		"findings": {finding(999, 999000)},
	},
	"near: a second": {"input": keepalive(1000), "findings": set()},
	"near: none": {"input": keepalive(0), "findings": set()},
	"not: the default": {"input": keepalive(600000), "findings": set()},
	"not: nothing": {"input": keepalive(null), "findings": set()},
	"not: a value that may not be judged": {
		"input": testing.opaque(testing.service({"metadata": {"rpc": {}}}), [path]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
