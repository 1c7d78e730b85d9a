package easlint.rules.containers["model-not-mounted_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.containers["model-not-mounted"] as rule

mounted(field, shells, mounts) := testing.derived(
	testing.service({"containers": [{field: "vllm serve"} | some _ in shells]}),
	{"containers": [{field: shell} | some shell in shells], "storage": [{"mountPath": path} | some path in mounts]},
)

word(text, start) := {
	"command": 0,
	"text": text,
	"start": start,
	"end": start + count(text),
	"placeholder": false,
}

option(name, value, start) := object.union(word(value, start), {"name": name, "value": value})

shell(arguments, options) := {"arguments": arguments, "options": options}

serve(path) := shell([word("vllm", 0), word("serve", 5), word(path, 11)], [])

finding(path, start, text) := result.span(path, start, start + count(text), {"path": text})

cases := {
	"no mount": {
		"input": mounted("command", [serve("/model")], []),
		"findings": {finding(["containers", 0, "command"], 11, "/model")},
	},
	"a mount elsewhere, the option of the second script": {
		"input": mounted("script", [serve("/mnt"), shell([], [option("--model", "/data/qwen", 27)])], ["/mnt", "/dat"]),
		"findings": {finding(["containers", 1, "script"], 27, "/data/qwen")},
	},
	"near: a mounted model": {
		"input": mounted("script", [serve("/mnt/qwen/"), serve("/mnt")], ["/mnt"]),
		"findings": set(),
	},
	"near: a path that names no model": {
		"input": mounted(
			"script",
			[shell([word("cp", 0), word("/a", 3)], [option("--log", "/log", 9)])],
			["/mnt"],
		),
		"findings": set(),
	},
	"near: names and paths that are not absolute": {
		"input": mounted("script", [serve("qwen/qwen-7b"), serve("./model")], ["/mnt"]),
		"findings": set(),
	},
	"near: a patch, whose service may have mounts": {
		"input": testing.profile(mounted("script", [serve("/model")], []), "patch"),
		"findings": set(),
	},
	"not: mounts that may not be judged": {
		"input": testing.opaque(mounted("script", [serve("/model")], []), [["storage"]]),
		"findings": set(),
	},
	"not: a text that may not be judged": {
		"input": testing.opaque(testing.service({"containers": [{}]}), [["containers", 0, "script"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
