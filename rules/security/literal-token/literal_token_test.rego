package easlint.rules.security["literal-token_test"]

import data.easlint.lib.fix
import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.security["literal-token"] as rule

expected := result.with_fix(result.at(["token"], {}), [fix.remove(["token"])])

cases := {
	"a token": {
		"input": testing.service({"token": "b3ZlcnNpemVkLWV4YW1wbGU"}),
		"findings": {expected},
	},
	"a short one beside others, in a patch": {
		"input": testing.profile(testing.service({"generate_token": "true", "token": "a"}), "patch"),
		"findings": {expected},
	},
	"near: other settings with such a name": {
		"input": testing.service({"generate_token": "true", "labels": {"token": "abc"}, "options": {"token": "abc"}}),
		"findings": set(),
	},
	"near: a variable of the program with that name": {
		"input": testing.service({"containers": [{"env": [{"name": "token", "value": "abc"}]}]}),
		"findings": set(),
	},
	"not: no token": {
		"input": testing.service({"token": ""}),
		"findings": set(),
	},
	"not: null": {
		"input": testing.service({"token": null}),
		"findings": set(),
	},
	"not: a token that is filled in at deployment": {
		"input": testing.opaque(testing.service({}), [["token"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
