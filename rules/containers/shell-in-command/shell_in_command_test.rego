package easlint.rules.containers["shell-in-command_test"]

import data.easlint.lib.fix
import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.containers["shell-in-command"] as rule

path(i) := ["containers", i, "command"]

operator(text, start) := {"text": text, "start": start, "end": start + count(text)}

command(operators, shell) := {"command": {"words": [], "operators": operators, "shell": shell, "listens": []}}

# The input for commands and what the core finds in them.
commands(texts, shells) := testing.derived(
	testing.service({"containers": [{"command": text} | some text in texts]}),
	{"containers": shells},
)

# A finding whose key can become `script`.
repaired(finding) := result.with_fix(finding, [fix.rename(finding.path, "script")])

# The same command beside a script.
beside(script) := testing.derived(
	testing.service({"containers": [{"command": "ls; pwd", "script": script}]}),
	{"containers": [command([operator(";", 2)], false)]},
)

cases := {
	"the first of several operators": {
		"input": commands(
			["python app.py", "pip list && python app.py | tee log"],
			[command([], false), command([operator("&&", 9), operator("|", 26)], false)],
		),
		"findings": {repaired(result.span(path(1), 9, 11, {"operator": "&&"}))},
	},
	"a leading cd": {
		"input": commands(["cd app && python app.py"], [command([operator("cd", 0), operator("&&", 7)], false)]),
		"findings": {repaired(result.variant(result.span(path(0), 0, 2, {}), "cd"))},
	},
	"a line break, in a patch": {
		"input": testing.profile(
			commands(["pip list\npython app.py"], [command([operator("\n", 8)], false)]),
			"patch",
		),
		"findings": {repaired(result.variant(result.span(path(0), 8, 9, {}), "line-break"))},
	},
	"beside a script, where there is no room for it": {
		"input": beside("python app.py"),
		"findings": {result.span(path(0), 2, 3, {"operator": ";"})},
	},
	"beside an empty script": {
		"input": beside(""),
		"findings": {result.span(path(0), 2, 3, {"operator": ";"})},
	},
	"near: a shell with -c": {
		"input": commands(["sh -c 'cd app' && ls"], [command([operator("&&", 15)], true)]),
		"findings": set(),
	},
	"near: operators in quotes": {
		"input": commands(["echo 'a && b'"], [command([], false)]),
		"findings": set(),
	},
	"near: operators in the script": {
		"input": testing.derived(
			testing.service({"containers": [{"script": "cd app && python app.py"}]}),
			{"containers": [{"script": command([operator("&&", 7)], false).command}]},
		),
		"findings": set(),
	},
	"not: nothing to read": {
		"input": testing.service({"containers": [{"command": ""}, {"command": null}, {}]}),
		"findings": set(),
	},
	"not: a command that may not be judged": {
		"input": testing.opaque(testing.service({"containers": [{}]}), [path(0)]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
