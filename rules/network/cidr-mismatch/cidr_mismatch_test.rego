package easlint.rules.network["cidr-mismatch_test"]

import data.easlint.lib.fix
import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.network["cidr-mismatch"] as rule

path := ["cloud", "networking", "destination_cidrs"]

# The input for VSwitches and routes, with facts about three VSwitches.
routed(vswitches, cidrs, entries) := testing.derived(
	testing.facts(
		testing.service({"cloud": {"networking": {"vswitch_id": vswitches, "destination_cidrs": cidrs}}}),
		{"vswitches": {"vsw-1": "10.241.28.0/22", "vsw-2": "192.168.0.0/24", "vsw-3": "10.224.7.0/24"}},
	),
	{"cidrs": entries},
)

lan := {"valid": true, "first": 3232235520, "last": 3232301055}

# What the core reads for a block from so many addresses before the start of vsw-1 to so many after its end.
around(before, after) := {"valid": true, "first": 183573504 - before, "last": 183574527 + after}

finding(text, blocks) := result.with_fix(
	result.at(path, {"blocks": blocks}),
	[fix.replace(path, concat(",", [text, blocks]))],
)

cases := {
	"a route elsewhere": {
		"input": routed("vsw-1", "192.168.0.0/16", [lan]),
		"findings": {finding("192.168.0.0/16", "10.241.28.0/22")},
	},
	"all but the first address": {
		"input": routed("vsw-1", "part", [around(-1, 0)]),
		"findings": {finding("part", "10.241.28.0/22")},
	},
	"all but the last address": {
		"input": routed("vsw-1", "part", [around(0, -1)]),
		"findings": {finding("part", "10.241.28.0/22")},
	},
	"only the first address": {
		"input": routed("vsw-1", "part", [around(0, -1023)]),
		"findings": {finding("part", "10.241.28.0/22")},
	},
	"a gap between two routes": {
		"input": routed("vsw-1", "halves", [around(0, -512), around(-513, 0)]),
		"findings": {finding("halves", "10.241.28.0/22")},
	},
	"the second VSwitch, in a patch": {
		"input": testing.profile(routed("vsw-1,vsw-3,vsw-2", "10.241.28.0/22", [around(0, 0)]), "patch"),
		"findings": {finding("10.241.28.0/22", "10.224.7.0/24")},
	},
	"near: exactly the block": {"input": routed("vsw-1", "exact", [around(0, 0)]), "findings": set()},
	"near: a greater block": {"input": routed("vsw-1", "greater", [lan, around(1024, 2048)]), "findings": set()},
	"near: two halves": {
		"input": routed("vsw-1", "halves", [around(-512, 0), around(0, -512)]),
		"findings": set(),
	},
	"near: all but the last address, which is a block": {
		"input": routed("vsw-1", "two", [around(0, -1), around(-1023, 0)]),
		"findings": set(),
	},
	"near: a route below besides": {
		"input": routed("vsw-1", "two", [around(4096, -2048), around(0, 0)]),
		"findings": set(),
	},
	"near: a VSwitch elsewhere": {"input": routed("vsw-2", "exact", [around(0, 0)]), "findings": set()},
	"near: an entry that is no block": {
		"input": routed("vsw-1", "broken", [lan, {"valid": false}]),
		"findings": set(),
	},
	"not: no routes": {"input": routed("vsw-1", null, []), "findings": set()},
	"not: routes that may not be judged": {
		"input": testing.opaque(routed("vsw-1", null, []), [path]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
