package easlint.rules.containers["docker-auth_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.containers["docker-auth"] as rule

login(text, valid) := testing.derived(testing.service({"dockerAuth": text}), {"dockerAuth": {"valid": valid}})

cases := {
	"plain text": {
		"input": login("reader:Sunny-Day-42", false),
		"findings": {result.at(["dockerAuth"], {})},
	},
	"Base64 of something else, in a patch": {
		"input": testing.profile(login("cmVhZGVy", false), "patch"),
		"findings": {result.at(["dockerAuth"], {})},
	},
	"near: a login": {
		"input": login("cmVhZGVyOlN1bm55LURheS00Mg==", true),
		"findings": set(),
	},
	"near: a broken login inside a container": {
		"input": testing.service({"containers": [{"dockerAuth": "reader:Sunny-Day-42"}]}),
		"findings": set(),
	},
	"not: one that may not be judged": {
		"input": testing.opaque(testing.service({}), [["dockerAuth"]]),
		"findings": set(),
	},
	"not: none": {
		"input": testing.service({"dockerAuth": ""}),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
