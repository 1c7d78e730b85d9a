package easlint.rules.network["cidr-covers-management_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.network["cidr-covers-management"] as rule

path := ["cloud", "networking", "destination_cidrs"]

# The input for what the core reads in a list of blocks.
blocks(list) := testing.derived(
	testing.service({"cloud": {"networking": {"destination_cidrs": "as written"}}}),
	{"cidrs": list},
)

entry(text, start, first, last) := {
	"text": text,
	"start": start,
	"end": start + count(text),
	"valid": true,
	"first": first,
	"last": last,
}

finding(text, start, management) := result.span(
	path,
	start,
	start + count(text),
	{"block": text, "management": management},
)

cases := {
	"a class A network": {
		"input": blocks([entry("10.0.0.0/8", 0, 167772160, 184549375)]),
		"findings": {finding("10.0.0.0/8", 0, "10.224.0.0/16, 10.240.0.0/12")},
	},
	"the second block is exactly one of them": {
		"input": blocks([
			entry("192.168.0.0/16", 0, 3232235520, 3232301055),
			entry("10.240.0.0/12", 15, 183500800, 184549375),
		]),
		"findings": {finding("10.240.0.0/12", 15, "10.240.0.0/12")},
	},
	"everything, in a patch": {
		"input": testing.profile(blocks([entry("0.0.0.0/0", 0, 0, 4294967295)]), "patch"),
		"findings": {finding("0.0.0.0/0", 0, "10.224.0.0/16, 10.240.0.0/12")},
	},
	"near: all but the first address": {
		"input": blocks([entry("without the first", 0, 182452225, 182517759)]),
		"findings": set(),
	},
	"near: all but the last address": {
		"input": blocks([entry("without the last", 0, 183500800, 184549374)]),
		"findings": set(),
	},
	"not: a block of a VSwitch": {
		"input": blocks([entry("10.241.28.0/22", 0, 183573504, 183574527)]),
		"findings": set(),
	},
	"not: no block": {
		"input": blocks([{"text": "10.0.0.0", "start": 0, "end": 8, "valid": false}]),
		"findings": set(),
	},
	"not: a list that may not be judged": {
		"input": testing.opaque(testing.service({"cloud": {"networking": {}}}), [path]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
