package easlint.rules.containers["reserved-port-in-command_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.containers["reserved-port-in-command"] as rule

# The input for one text of each container, and where it makes the program listen.
texts(field, places) := testing.derived(
	testing.service({"containers": [{field: "python app.py"} | some _ in places]}),
	{"containers": [{field: {"listens": listens}} | some listens in places]},
)

listen(port, option, start) := {"port": port, "option": option, "start": start, "end": start + 4}

finding(path, port, option, start) := result.span(path, start, start + 4, {"port": port, "option": option})

cases := {
	"both reserved ports, in the script of the second container": {
		"input": texts("script", [[], [listen(8080, "--port", 21), listen(9090, "--http-port", 38)]]),
		"findings": {
			finding(["containers", 1, "script"], 8080, "--port", 21),
			finding(["containers", 1, "script"], 9090, "--http-port", 38),
		},
	},
	"an address in the command, in a patch": {
		"input": testing.profile(texts("command", [[listen(8080, "--bind", 27)]]), "patch"),
		"findings": {finding(["containers", 0, "command"], 8080, "--bind", 27)},
	},
	"near: ports beside the reserved ones": {
		"input": texts("script", [[listen(8081, "--port", 21), listen(9091, "-p", 38), listen(8090, "--port", 50)]]),
		"findings": set(),
	},
	"near: a reserved port that is no place to listen": {
		"input": testing.derived(
			testing.service({"containers": [{"script": "python app.py --db-port 8080", "port": 8080}]}),
			{"containers": [{"script": {"listens": []}}]},
		),
		"findings": set(),
	},
	"not: a text that may not be judged": {
		"input": testing.opaque(testing.service({"containers": [{}]}), [["containers", 0, "script"]]),
		"findings": set(),
	},
	"not: nothing to read": {
		"input": testing.service({"containers": [{"command": "", "script": null}, {}]}),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
