package easlint.rules.network["vpc-incomplete_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.network["vpc-incomplete"] as rule

path := ["cloud", "networking"]

networking(settings) := testing.service({"cloud": {"networking": settings}})

finding(missing) := result.missing(path, {"missing": missing})

cases := {
	"no security group": {
		"input": networking({"vpc_id": "vpc-1", "vswitch_id": "vsw-1"}),
		"findings": {finding("`security_group_id`")},
	},
	"only a security group, and ids that are nothing": {
		"input": networking({"vpc_id": "", "vswitch_id": null, "security_group_id": "sg-1"}),
		"findings": {finding("`vpc_id`, `vswitch_id`")},
	},
	"beside an id that may not be judged": {
		"input": testing.opaque(networking({"vswitch_id": "vsw-1"}), [["cloud", "networking", "vpc_id"]]),
		"findings": {finding("`security_group_id`")},
	},
	"near: all of them": {
		"input": networking({"vpc_id": "vpc-1", "vswitch_id": "vsw-1", "security_group_id": "sg-1"}),
		"findings": set(),
	},
	"near: none of them, but other settings": {
		"input": networking({"default_route": "eth0", "destination_cidrs": "10.241.28.0/22"}),
		"findings": set(),
	},
	"near: a patch of one id": {
		"input": testing.profile(networking({"vswitch_id": "vsw-1"}), "patch"),
		"findings": set(),
	},
	"not: no connection": {"input": networking({}), "findings": set()},
	"not: a connection that may not be judged": {
		"input": testing.opaque(testing.service({"cloud": {}}), [path]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
