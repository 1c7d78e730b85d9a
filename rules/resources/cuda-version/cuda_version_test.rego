package easlint.rules.resources["cuda-version_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.resources["cuda-version"] as rule

facts := {"known": {"cuda-versions": {"asOf": "2026-04-03", "values": ["10.0", "11.2"]}}}

cuda(version) := testing.facts(testing.service({"metadata": {"cuda": version}}), facts)

finding(version) := {result.at(["metadata", "cuda"], {
	"version": version,
	"versions": "10.0, 11.2",
	"asOf": "2026-04-03",
})}

cases := {
	"a newer version": {
		"input": cuda("12.1"),
		"findings": finding("12.1"),
	},
	"more digits than the versions have, in a patch": {
		"input": testing.profile(cuda("11.2.2"), "patch"),
		"findings": finding("11.2.2"),
	},
	"fewer digits than the versions have": {
		"input": cuda("10"),
		"findings": finding("10"),
	},
	"near: the versions": {
		"input": cuda("11.2"),
		"findings": set(),
	},
	"near: another version, without facts": {
		"input": testing.service({"metadata": {"cuda": "12.1"}}),
		"findings": set(),
	},
	"not: nothing": {
		"input": cuda(""),
		"findings": set(),
	},
	"not: a version that may not be judged": {
		"input": testing.opaque(cuda(null), [["metadata", "cuda"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
