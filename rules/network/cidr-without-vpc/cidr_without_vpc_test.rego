package easlint.rules.network["cidr-without-vpc_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.network["cidr-without-vpc"] as rule

path := ["cloud", "networking", "destination_cidrs"]

networking(settings) := testing.service({"cloud": {"networking": settings}})

cases := {
	"blocks alone": {
		"input": networking({"destination_cidrs": "10.241.28.0/22"}),
		"findings": {result.key(path, {})},
	},
	"a VSwitch that is nothing, beside a VPC": {
		"input": networking({"destination_cidrs": "10.241.28.0/22", "vpc_id": "vpc-1", "vswitch_id": ""}),
		"findings": {result.key(path, {})},
	},
	"near: a VSwitch alone": {
		"input": networking({"destination_cidrs": "10.241.28.0/22", "vswitch_id": "vsw-1"}),
		"findings": set(),
	},
	"near: blocks that are nothing": {
		"input": networking({"destination_cidrs": "", "vpc_id": "vpc-1"}),
		"findings": set(),
	},
	"not: a VSwitch that may not be judged": {
		"input": testing.opaque(
			networking({"destination_cidrs": "10.241.28.0/22"}),
			[["cloud", "networking", "vswitch_id"]],
		),
		"findings": set(),
	},
	"not: blocks that may not be judged": {
		"input": testing.opaque(networking({}), [path]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
