package easlint.rules.network["cidr-format_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.network["cidr-format"] as rule

path := ["cloud", "networking", "destination_cidrs"]

# The input for a list of blocks and what the core reads in it.
blocks(text, entries) := testing.derived(
	testing.service({"cloud": {"networking": {"destination_cidrs": text}}}),
	{"cidrs": entries},
)

broken(text, start) := {"text": text, "start": start, "end": start + count(text), "valid": false}

block(text, start, network) := object.union(broken(text, start), {
	"valid": true,
	"network": network,
	"hostBits": text != network,
})

cases := {
	"no blocks": {
		"input": blocks("10.0.0.0/33,vsw-1", [broken("10.0.0.0/33", 0), broken("vsw-1", 12)]),
		"findings": {
			result.span(path, 0, 11, {"block": "10.0.0.0/33"}),
			result.span(path, 12, 17, {"block": "vsw-1"}),
		},
	},
	"host bits in the second block, in a patch": {
		"input": testing.profile(
			blocks("10.0.0.0/8, 10.241.29.0/22", [
				block("10.0.0.0/8", 0, "10.0.0.0/8"),
				block("10.241.29.0/22", 12, "10.241.28.0/22"),
			]),
			"patch",
		),
		"findings": {result.variant(
			result.span(path, 12, 26, {"block": "10.241.29.0/22", "network": "10.241.28.0/22"}),
			"host-bits",
		)},
	},
	"an empty entry": {
		"input": blocks("10.0.0.0/8,", [block("10.0.0.0/8", 0, "10.0.0.0/8"), broken("", 11)]),
		"findings": {result.variant(result.at(path, {}), "empty-entry")},
	},
	"blocks": {
		"input": blocks("10.0.0.0/8, 10.241.28.0/22", [
			block("10.0.0.0/8", 0, "10.0.0.0/8"),
			block("10.241.28.0/22", 12, "10.241.28.0/22"),
		]),
		"findings": set(),
	},
	"nothing": {
		"input": testing.service({"cloud": {"networking": {"destination_cidrs": ""}}}),
		"findings": set(),
	},
	"a list that may not be judged": {
		"input": testing.opaque(testing.service({"cloud": {"networking": {}}}), [path]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
