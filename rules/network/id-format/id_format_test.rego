package easlint.rules.network["id-format_test"]

import data.easlint.lib.fix
import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.network["id-format"] as rule

path(setting) := ["cloud", "networking", setting]

networking(settings) := testing.service({"cloud": {"networking": settings}})

finding(setting, id, prefix) := result.at(path(setting), {"setting": setting, "id": id, "prefix": prefix})

swap(finding, one, its, other, others) := result.with_fix(
	finding,
	[fix.replace(path(one), others), fix.replace(path(other), its)],
)

cases := {
	"a VSwitch and a VPC in one another's place": {
		"input": networking({"vpc_id": "vsw-1", "vswitch_id": "vpc-1", "security_group_id": "sg-1"}),
		"findings": {
			swap(finding("vpc_id", "vsw-1", "vpc-"), "vpc_id", "vsw-1", "vswitch_id", "vpc-1"),
			swap(finding("vswitch_id", "vpc-1", "vsw-"), "vswitch_id", "vpc-1", "vpc_id", "vsw-1"),
		},
	},
	"an id of another kind, and no place to swap with": {
		"input": networking({"vpc_id": "sg-1", "vswitch_id": "vsw-1", "security_group_id": "sg-2"}),
		"findings": {finding("vpc_id", "sg-1", "vpc-")},
	},
	"a gateway, in a patch": {
		"input": testing.profile(networking({"security_group_id": "gw-1"}), "patch"),
		"findings": {finding("security_group_id", "gw-1", "sg-")},
	},
	"no id at all": {
		"input": networking({"vpc_id": "my-network", "security_group_id": "SG-1"}),
		"findings": {
			result.variant(finding("vpc_id", "my-network", "vpc-"), "odd"),
			result.variant(finding("security_group_id", "SG-1", "sg-"), "odd"),
		},
	},
	"the gravest of several VSwitches": {
		"input": networking({"vswitch_id": "vsw-1, main ,vpc-2", "vpc_id": "vpc-1"}),
		"findings": {finding("vswitch_id", "vpc-2", "vsw-")},
	},
	"a list beside an id that belongs in it": {
		"input": networking({"vswitch_id": "vsw-1,vpc-2", "vpc_id": "vsw-3"}),
		"findings": {
			finding("vpc_id", "vsw-3", "vpc-"),
			finding("vswitch_id", "vpc-2", "vsw-"),
		},
	},
	"near: several VSwitches and a comma too many": {
		"input": networking({"vswitch_id": "vsw-1, vsw-2,"}),
		"findings": set(),
	},
	"near: ids with blanks around them and the shortest ones": {
		"input": networking({"vpc_id": " vpc-1 ", "vswitch_id": "vsw-", "security_group_id": "sg-1,sg-2"}),
		"findings": set(),
	},
	"not: the right kinds": {
		"input": networking({"vpc_id": "vpc-1", "vswitch_id": "vsw-1", "security_group_id": "sg-1"}),
		"findings": set(),
	},
	"not: nothing": {"input": networking({"vpc_id": "", "vswitch_id": null}), "findings": set()},
	"not: an id that may not be judged": {
		"input": testing.opaque(networking({}), [path("vpc_id")]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
