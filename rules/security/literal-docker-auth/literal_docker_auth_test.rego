package easlint.rules.security["literal-docker-auth_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.security["literal-docker-auth"] as rule

cases := {
	"a login": {
		"input": testing.service({"dockerAuth": "dGVhbTpleGFtcGxl"}),
		"findings": {result.at(["dockerAuth"], {})},
	},
	"one that is no login either, in a patch": {
		"input": testing.profile(testing.service({"containers": [{"image": "a"}], "dockerAuth": "team"}), "patch"),
		"findings": {result.at(["dockerAuth"], {})},
	},
	"near: inside a container, which has a rule of its own": {
		"input": testing.service({"containers": [{"image": "a", "dockerAuth": "dGVhbTpleGFtcGxl"}]}),
		"findings": set(),
	},
	"near: another setting that ends so": {
		"input": testing.service({"labels": {"dockerAuth": "dGVhbTpleGFtcGxl"}, "options": {"docker_auth": "a"}}),
		"findings": set(),
	},
	"not: no login": {
		"input": testing.service({"dockerAuth": ""}),
		"findings": set(),
	},
	"not: null": {
		"input": testing.service({"dockerAuth": null}),
		"findings": set(),
	},
	"not: a login that is filled in at deployment": {
		"input": testing.opaque(testing.service({}), [["dockerAuth"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
