package easlint.rules.containers["reserved-port_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.containers["reserved-port"] as rule

cases := {
	"both reserved ports": {
		"input": testing.service({"containers": [{"port": 8080}, {"port": 8000}, {"port": 9090}]}),
		"findings": {
			result.at(["containers", 0, "port"], {"port": 8080}),
			result.at(["containers", 2, "port"], {"port": 9090}),
		},
	},
	"a patch": {
		"input": testing.profile(testing.service({"containers": [{"port": 8080}]}), "patch"),
		"findings": {result.at(["containers", 0, "port"], {"port": 8080})},
	},
	"near: ports beside the reserved ones": {
		"input": testing.service({"containers": [{"port": 8081}, {"port": 9091}, {"port": 80}, {"port": 90}]}),
		"findings": set(),
	},
	"not: no port": {
		"input": testing.service({"containers": [{}, {"port": null}, {"port": ""}, null]}),
		"findings": set(),
	},
	"not: no containers": {
		"input": testing.service({"processor": "pmml", "containers": []}),
		"findings": set(),
	},
	"not: a port that is still to be filled in": {
		"input": testing.opaque(testing.service({"containers": [{}]}), [["containers", 0, "port"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
