package easlint.rules.network["cidr-conflict_test"]

import data.easlint.lib.fix
import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.network["cidr-conflict"] as rule

path := ["cloud", "networking", "vswitch_id"]

# The input for VSwitches and routes, with facts about three VSwitches.
routed(vswitches, cidrs) := testing.facts(
	testing.service({"cloud": {"networking": {"vswitch_id": vswitches, "destination_cidrs": cidrs}}}),
	{"vswitches": {"vsw-1": "10.241.28.0/22", "vsw-2": "192.168.0.0/24", "vsw-3": "10.224.7.0/24"}},
)

finding(blocks) := result.with_fix(
	result.at(path, {"blocks": blocks}),
	[fix.add(["cloud", "networking"], "destination_cidrs", blocks)],
)

cases := {
	"no routes": {"input": routed("vsw-1", null), "findings": {finding("10.241.28.0/22")}},
	"routes that are nothing, two of three VSwitches": {
		"input": routed("vsw-3,vsw-2, vsw-1", ""),
		"findings": {finding("10.224.7.0/24,10.241.28.0/22")},
	},
	"a patch": {
		"input": testing.profile(routed("vsw-3", null), "patch"),
		"findings": {finding("10.224.7.0/24")},
	},
	"near: routes, whatever they are": {"input": routed("vsw-1", "192.168.0.0/16"), "findings": set()},
	"near: a VSwitch elsewhere": {"input": routed("vsw-2", null), "findings": set()},
	"near: a VSwitch that the facts do not name": {"input": routed("vsw-4", null), "findings": set()},
	"not: no VSwitch": {"input": routed(null, null), "findings": set()},
	"not: routes that may not be judged": {
		"input": testing.opaque(routed("vsw-1", null), [["cloud", "networking", "destination_cidrs"]]),
		"findings": set(),
	},
	"not: a VSwitch that may not be judged": {
		"input": testing.opaque(routed(null, null), [path]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
