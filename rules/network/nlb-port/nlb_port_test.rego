package easlint.rules.network["nlb-port_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.network["nlb-port"] as rule

path(i) := ["networking", "nlb", i, "listener_port"]

# The input for balancers with these ports.
ports(list) := testing.service({"networking": {"nlb": [{"id": "default", "listener_port": port} | some port in list]}})

reserved(i) := result.at(path(i), {"port": 8080})

twice(i, port, first) := result.related(
	result.variant(result.at(path(i), {"port": port}), "twice"),
	[result.place(result.at(path(first), {}), "first")],
)

cases := {
	"the reserved port, in the second balancer": {"input": ports([8000, 8080]), "findings": {reserved(1)}},
	"the reserved port twice": {"input": ports([8080, 8080]), "findings": {reserved(0), reserved(1)}},
	"one port three times": {
		"input": ports([9000, 8000, 9000, 9000]),
		"findings": {twice(2, 9000, 0), twice(3, 9000, 0)},
	},
	"one port twice in a patch": {
		"input": testing.profile(ports([80, 443, 443]), "patch"),
		"findings": {twice(2, 443, 1)},
	},
	"near: ports beside one another": {"input": ports([8000, 8001, 8081, 9090]), "findings": set()},
	"near: two that are nothing": {"input": ports([null, ""]), "findings": set()},
	"not: one balancer": {"input": ports([8000]), "findings": set()},
	"not: no balancer": {"input": ports([]), "findings": set()},
	"not: a port that may not be judged": {
		"input": testing.opaque(ports([8000, null]), [path(1)]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
