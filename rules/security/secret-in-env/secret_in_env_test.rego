package easlint.rules.security["secret-in-env_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.security["secret-in-env"] as rule

# The input for the variables of each container, and whether the core takes them for secrets.
variables(containers) := testing.derived(
	testing.service({"containers": [{"env": env} |
		some pairs in containers
		env := [{"name": name, "value": "correct-horse"} | some [name, _] in pairs]
	]}),
	{"containers": [{"env": env} |
		some pairs in containers
		env := [{"secret": secret} | some [_, secret] in pairs]
	]},
)

at(i, j, name) := result.at(["containers", i, "env", j, "value"], {"name": name})

cases := {
	"a password": {
		"input": variables([[["DB_PASSWORD", true]]]),
		"findings": {at(0, 0, "DB_PASSWORD")},
	},
	"the second variable of the second container, in a patch": {
		"input": testing.profile(
			variables([
				[["MODE", false]],
				[["MAX_TOKENS", false], ["API_KEY", true], ["HF_TOKEN", true]],
			]),
			"patch",
		),
		"findings": {at(1, 1, "API_KEY"), at(1, 2, "HF_TOKEN")},
	},
	"near: names and values that the core takes for none": {
		"input": variables([[["MAX_TOKENS", false], ["TOKEN_FILE", false]]]),
		"findings": set(),
	},
	"near: a secret among texts that the core did not read": {
		"input": testing.derived(
			testing.service({"containers": [{"env": [{"name": "DB_PASSWORD", "value": "$(cat /run/secret)"}]}]}),
			{"containers": [{"env": [{}]}]},
		),
		"findings": set(),
	},
	"not: no variables": {
		"input": testing.derived(
			testing.service({"containers": [{}, {"env": []}, {"env": null}]}),
			{"containers": [{}, {"env": []}, {}]},
		),
		"findings": set(),
	},
	"not: a value that may not be judged": {
		"input": testing.opaque(
			testing.derived(
				testing.service({"containers": [{"env": [{"name": "DB_PASSWORD"}]}]}),
				{"containers": [{"env": [{"secret": false}]}]},
			),
			[["containers", 0, "env", 0, "value"]],
		),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
