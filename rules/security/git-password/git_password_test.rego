package easlint.rules.security["git-password_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.security["git-password"] as rule

cases := {
	"a password": {
		"input": testing.service({"storage": [{"git": {"repo": "https://example.com/a", "password": "correct-horse"}}]}),
		"findings": {result.at(["storage", 0, "git", "password"], {})},
	},
	"in the third entry, in a patch": {
		"input": testing.profile(
			testing.service({"storage": [{"oss": {}}, {"git": {"username": "deploy"}}, {"git": {"password": "a"}}]}),
			"patch",
		),
		"findings": {result.at(["storage", 2, "git", "password"], {})},
	},
	"near: a user name alone, and another source": {
		"input": testing.service({"storage": [{"git": {"username": "deploy"}}, {"code": {"password": "a"}}]}),
		"findings": set(),
	},
	"near: a password in the address and a commit": {
		"input": testing.service({"storage": [{"git": {"repo": "https://deploy@example.com/a", "commit": "password"}}]}),
		"findings": set(),
	},
	"not: no password": {
		"input": testing.service({"storage": [{"git": {"password": ""}}, {"git": {"password": null}}, {"git": {}}, null]}),
		"findings": set(),
	},
	"not: a password that is filled in at deployment": {
		"input": testing.opaque(testing.service({"storage": [{"git": {}}]}), [["storage", 0, "git", "password"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
