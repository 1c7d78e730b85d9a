package easlint.rules.network["nlb-needs-vpc_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.network["nlb-needs-vpc"] as rule

path := ["networking", "nlb"]

# The input for balancers and a connection to a VPC.
behind(balancers, networking) := testing.service({
	"networking": {"nlb": balancers},
	"cloud": {"networking": networking},
})

balancer := [{"id": "default", "listener_port": 8000}]

cases := {
	"no connection": {
		"input": testing.service({"networking": {"nlb": balancer}}),
		"findings": {result.key(path, {"missing": "`vpc_id`, `vswitch_id`, `security_group_id`"})},
	},
	"an incomplete connection": {
		"input": behind(balancer, {"vpc_id": "vpc-1", "vswitch_id": "vsw-1", "security_group_id": ""}),
		"findings": {result.key(path, {"missing": "`security_group_id`"})},
	},
	"near: a connection": {
		"input": behind(balancer, {"vpc_id": "vpc-1", "vswitch_id": "vsw-1", "security_group_id": "sg-1"}),
		"findings": set(),
	},
	"near: no balancer in the list": {"input": behind([], {}), "findings": set()},
	"not: a service without balancers": {
		"input": testing.service({"networking": {"gateway": "default"}}),
		"findings": set(),
	},
	"not: a connection that may not be judged": {
		"input": testing.opaque(behind(balancer, {}), [["cloud"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
