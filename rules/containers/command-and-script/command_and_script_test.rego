package easlint.rules.containers["command-and-script_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.containers["command-and-script"] as rule

both := {"command": "python app.py", "script": "python app.py"}

cases := {
	"both in the first and the last container": {
		"input": testing.service({"containers": [both, {"command": "python app.py"}, both]}),
		"findings": {
			result.key(["containers", 0, "command"], {}),
			result.key(["containers", 2, "command"], {}),
		},
	},
	"a patch": {
		"input": testing.profile(testing.service({"containers": [both]}), "patch"),
		"findings": {result.key(["containers", 0, "command"], {})},
	},
	"one that may not be judged is given all the same": {
		"input": testing.opaque(
			testing.service({"containers": [{"script": "python app.py"}]}),
			[["containers", 0, "command"]],
		),
		"findings": {result.key(["containers", 0, "command"], {})},
	},
	"near: only one": {
		"input": testing.service({"containers": [{"command": "python app.py"}, {"script": "python app.py"}]}),
		"findings": set(),
	},
	"near: the other one is empty": {
		"input": testing.service({"containers": [
			{"command": "python app.py", "script": ""},
			{"command": null, "script": "python app.py"},
		]}),
		"findings": set(),
	},
	"not: neither, in a processor service": {
		"input": testing.service({"processor": "pmml", "containers": []}),
		"findings": set(),
	},
	"not: a container that may not be judged": {
		"input": testing.opaque(testing.service({"containers": [null]}), [["containers", 0]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
