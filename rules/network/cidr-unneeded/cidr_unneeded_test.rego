package easlint.rules.network["cidr-unneeded_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.network["cidr-unneeded"] as rule

path := ["cloud", "networking", "destination_cidrs"]

# The input for what the core reads in a list of blocks.
blocks(list) := testing.derived(
	testing.service({"cloud": {"networking": {"destination_cidrs": "as written"}}}),
	{"cidrs": list},
)

lan := {"valid": true, "first": 3232235520, "last": 3232301055}

below := {"valid": true, "first": 167772160, "last": 182452223}

inside := {"valid": true, "first": 183573504, "last": 183574527}

cases := {
	"a block elsewhere": {"input": blocks([lan]), "findings": {result.at(path, {})}},
	"several blocks, one up to the first address in use": {
		"input": blocks([lan, below]),
		"findings": {result.at(path, {})},
	},
	"a patch": {"input": testing.profile(blocks([below]), "patch"), "findings": {result.at(path, {})}},
	"near: the last one overlaps": {"input": blocks([lan, inside]), "findings": set()},
	"near: one that is no block": {"input": blocks([lan, {"valid": false}]), "findings": set()},
	"not: a block inside": {"input": blocks([inside]), "findings": set()},
	"not: nothing": {"input": blocks([]), "findings": set()},
	"not: a list that may not be judged": {
		"input": testing.opaque(testing.service({"cloud": {"networking": {}}}), [path]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
