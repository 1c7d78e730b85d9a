package easlint.rules.containers["port-mismatch_test"]

import data.easlint.lib.fix
import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.containers["port-mismatch"] as rule

# One container with a port, and the ports that its script and its command name.
container(settings, script, command) := testing.derived(
	testing.service({"containers": [settings]}),
	{"containers": [{
		"script": {"listens": [listen(port) | some port in script]},
		"command": {"listens": [listen(port) | some port in command]},
	}]},
)

listen(port) := {"port": port, "option": "--port", "start": port - 7000, "end": port - 6996}

place(i, field, port) := result.place(
	result.span(["containers", i, field], port - 7000, port - 6996, {}),
	"listens",
)

path := ["containers", 0, "port"]

both := {"port": 8000, "script": "python app.py", "command": "python app.py"}

finding(listens, places) := result.related(result.at(path, {"port": 8000, "listens": listens}), places)

cases := {
	"another port in the script": {
		"input": container({"port": 8000, "script": "python app.py --port 8001"}, [8001], []),
		"findings": {result.with_fix(
			finding("8001", [place(0, "script", 8001)]),
			[fix.replace(path, 8001)],
		)},
	},
	"another port in both texts, in a patch": {
		"input": testing.profile(container(both, [8001], [8001]), "patch"),
		"findings": {result.with_fix(
			finding("8001", [place(0, "command", 8001), place(0, "script", 8001)]),
			[fix.replace(path, 8001)],
		)},
	},
	"a port that a probe asks, too": {
		"input": container(
			{
				"port": 8000,
				"script": "python app.py",
				"liveness_check": {"http_get": {"port": 8000}},
				"startup_check": {"tcp_socket": {"port": 9000}},
			},
			[8001],
			[],
		),
		"findings": {result.with_fix(
			finding("8001", [place(0, "script", 8001)]),
			[
				fix.replace(path, 8001),
				fix.replace(["containers", 0, "liveness_check", "http_get", "port"], 8001),
			],
		)},
	},
	"several other ports, of which none can be told to be meant": {
		"input": container({"port": 8000, "script": "python app.py"}, [10001, 8001], []),
		"findings": {finding("8001, 10001", [place(0, "script", 10001), place(0, "script", 8001)])},
	},
	"a port of the second container": {
		"input": testing.derived(
			testing.service({"containers": [{"port": 8001}, {"port": 8000}]}),
			{"containers": [{}, {"command": {"listens": [listen(8001)]}}]},
		),
		"findings": {result.with_fix(
			result.related(
				result.at(["containers", 1, "port"], {"port": 8000, "listens": "8001"}),
				[place(1, "command", 8001)],
			),
			[fix.replace(["containers", 1, "port"], 8001)],
		)},
	},
	"near: one of several ports": {
		"input": container({"port": 8000, "script": "python app.py"}, [8001, 8000], []),
		"findings": set(),
	},
	"near: the port in the other text": {
		"input": container(both, [8001], [8000]),
		"findings": set(),
	},
	"near: a port of the engine, which has its own finding": {
		"input": container({"port": 8000, "script": "python app.py"}, [9090, 8001], []),
		"findings": set(),
	},
	"not: no port": {
		"input": container({"port": null, "script": "python app.py --port 8001"}, [8001], []),
		"findings": set(),
	},
	"not: no place to listen": {
		"input": container({"port": 8000, "script": "python app.py"}, [], []),
		"findings": set(),
	},
	"not: a text beside one that may not be judged": {
		"input": testing.opaque(
			container({"port": 8000, "script": "python app.py --port 8001"}, [8001], []),
			[["containers", 0, "command"]],
		),
		"findings": set(),
	},
	"not: a port that may not be judged": {
		"input": testing.opaque(container({"script": "python app.py --port 8001"}, [8001], []), [path]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
