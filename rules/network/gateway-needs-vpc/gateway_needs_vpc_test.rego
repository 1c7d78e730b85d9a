package easlint.rules.network["gateway-needs-vpc_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.network["gateway-needs-vpc"] as rule

path := ["networking", "gateway"]

# The input for a gateway and a connection to a VPC.
behind(gateway, networking) := testing.service({
	"networking": {"gateway": gateway},
	"cloud": {"networking": networking, "computing": {"instance_type": "ecs.c7.large"}},
})

cases := {
	"no connection": {
		"input": testing.service({"networking": {"gateway": "gw-1"}}),
		"findings": {result.key(path, {"gateway": "gw-1"})},
	},
	"a connection that is nothing": {
		"input": behind("gw-2", {}),
		"findings": {result.key(path, {"gateway": "gw-2"})},
	},
	"near: a connection": {"input": behind("gw-1", {"vpc_id": "vpc-1"}), "findings": set()},
	"near: a shared gateway": {"input": behind("default", {}), "findings": set()},
	"near: a name with gw- inside": {"input": behind("my-gw-1", {}), "findings": set()},
	"not: no gateway": {"input": behind("", {}), "findings": set()},
	"not: a connection that may not be judged": {
		"input": testing.opaque(behind("gw-1", {}), [["cloud", "networking", "vpc_id"]]),
		"findings": set(),
	},
	"not: a gateway that may not be judged": {
		"input": testing.opaque(behind(null, {}), [path]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
