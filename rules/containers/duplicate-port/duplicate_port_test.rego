package easlint.rules.containers["duplicate-port_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.containers["duplicate-port"] as rule

ports(list) := testing.service({"containers": [{"port": port} | some port in list]})

finding(i, first, port) := result.related(
	result.at(["containers", i, "port"], {"port": port, "first": first + 1}),
	[result.place(result.at(["containers", first, "port"], {}), "first")],
)

cases := {
	"two containers": {
		"input": ports([8000, 8000]),
		"findings": {finding(1, 0, 8000)},
	},
	"three containers and another one between them, in a patch": {
		"input": testing.profile(ports([8001, 8000, 8002, 8000, 8000]), "patch"),
		"findings": {finding(3, 1, 8000), finding(4, 1, 8000)},
	},
	"near: ports that differ": {
		"input": ports([8000, 8001, 80]),
		"findings": set(),
	},
	"near: containers without a port": {
		"input": ports([8000, null, "", null]),
		"findings": set(),
	},
	"not: one that may not be judged": {
		"input": testing.opaque(
			testing.service({"containers": [{"port": 8000}, {}, null]}),
			[["containers", 1, "port"], ["containers", 2]],
		),
		"findings": set(),
	},
	"not: no containers": {
		"input": testing.service({"processor": "pmml", "containers": []}),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
