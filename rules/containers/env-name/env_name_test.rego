package easlint.rules.containers["env-name_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.containers["env-name"] as rule

env(names) := testing.service({"containers": [{}, {"env": [{"name": name} | some name in names]}]})

finding(j, character) := result.at(["containers", 1, "env", j, "name"], {"character": character})

cases := {
	"a character that no name has": {
		"input": env(["MODE=a b", "A B", "区域", "LOG/LEVEL", "MODE "]),
		"findings": {
			finding(0, "="),
			finding(1, " "),
			result.variant(finding(2, "区"), "first"),
			finding(3, "/"),
			finding(4, " "),
		},
	},
	"a first character that no name begins with, in a patch": {
		"input": testing.profile(env(["MODE", "1ST", "-a", ".b", "$MODE"]), "patch"),
		"findings": {
			result.variant(finding(1, "1"), "first"),
			result.variant(finding(2, "-"), "first"),
			result.variant(finding(3, "."), "first"),
			result.variant(finding(4, "$"), "first"),
		},
	},
	"near: every character that a name can have": {
		"input": env(["_", "aZ_0.9-", "a", "A1", "my-app.mode", "_2"]),
		"findings": set(),
	},
	"near: no name": {
		"input": env(["", null]),
		"findings": set(),
	},
	"not: a name that may not be judged": {
		"input": testing.opaque(
			testing.service({"containers": [{"env": [{}, null]}]}),
			[["containers", 0, "env", 0, "name"], ["containers", 0, "env", 1]],
		),
		"findings": set(),
	},
	"not: no variables": {
		"input": testing.service({"containers": [{"env": []}, {}]}),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
