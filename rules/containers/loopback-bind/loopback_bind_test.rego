package easlint.rules.containers["loopback-bind_test"]

import data.easlint.lib.fix
import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.containers["loopback-bind"] as rule

texts(field, places) := testing.derived(
	testing.service({"containers": [{field: "python app.py"} | some _ in places]}),
	{"containers": [{field: {"binds": binds}} | some binds in places]},
)

bind(host, option, start) := {
	"host": host,
	"option": option,
	"start": start,
	"end": start + count(host),
	"loopback": host in {"127.0.0.1", "localhost", "::1"},
}

finding(path, place, any) := result.with_fix(
	result.span(path, place.start, place.end, {"host": place.host, "option": place.option, "any": any}),
	[fix.span(path, place.start, place.end, any)],
)

script(i) := ["containers", i, "script"]

cases := {
	"the address in the command": {
		"input": texts("command", [[bind("127.0.0.1", "--host", 21)]]),
		"findings": {finding(["containers", 0, "command"], bind("127.0.0.1", "--host", 21), "0.0.0.0")},
	},
	"the name in the second script, and IPv6 in the third, in a patch": {
		"input": testing.profile(
			texts("script", [[], [bind("localhost", "-b", 12)], [bind("::1", "--bind", 16)]]),
			"patch",
		),
		"findings": {
			finding(script(1), bind("localhost", "-b", 12), "0.0.0.0"),
			finding(script(2), bind("::1", "--bind", 16), "::"),
		},
	},
	"two loopback addresses": {
		"input": texts("script", [[bind("127.0.0.1", "-b", 12), bind("::1", "-b", 30)]]),
		"findings": {
			finding(script(0), bind("127.0.0.1", "-b", 12), "0.0.0.0"),
			finding(script(0), bind("::1", "-b", 30), "::"),
		},
	},
	"near: another address": {
		"input": texts("script", [[bind("0.0.0.0", "--host", 21)], [bind("::", "--host", 21)]]),
		"findings": set(),
	},
	"near: another address beside the loopback one": {
		"input": texts("script", [[bind("127.0.0.1", "-b", 12), bind("0.0.0.0", "-b", 30)]]),
		"findings": set(),
	},
	"not: a text that may not be judged": {
		"input": testing.opaque(testing.service({"containers": [{}]}), [["containers", 0, "script"]]),
		"findings": set(),
	},
	"not: no address": {
		"input": texts("script", [[], []]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
