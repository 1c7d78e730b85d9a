package easlint.rules.containers["oss-in-command_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.containers["oss-in-command"] as rule

texts(field, shells) := testing.derived(
	testing.service({"containers": [{field: "vllm serve"} | some _ in shells]}),
	{"containers": [{field: shell} | some shell in shells]},
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

model := "oss://models/qwen"

finding(path, start) := result.span(path, start, start + count(model), {"path": model})

# vllm serve oss://models/qwen
serve := shell([word("vllm", 0), word("serve", 5), word(model, 11)], [])

cases := {
	"the model of an engine": {
		"input": texts("command", [serve]),
		"findings": {finding(["containers", 0, "command"], 11)},
	},
	"the model of another program in the second script, in a patch": {
		"input": testing.profile(
			texts("script", [
				shell([], []),
				shell(
					[word("python", 0), word("app.py", 7), word("--model-path", 14), word(model, 27)],
					[option("--model-path", model, 27)],
				),
			]),
			"patch",
		),
		"findings": {finding(["containers", 1, "script"], 27)},
	},
	"another option of an engine": {
		"input": texts("script", [shell(
			[word("sglang", 0), word("--tokenizer", 7), word(model, 19)],
			[option("--tokenizer", model, 19)],
		)]),
		"findings": {finding(["containers", 0, "script"], 19)},
	},
	"near: a mounted model": {
		"input": texts("script", [shell([word("vllm", 0), word("serve", 5), word("/mnt/oss://", 11)], [])]),
		"findings": set(),
	},
	"near: a program that copies from OSS": {
		"input": texts("script", [
			shell([word("ossutil", 0), word("cp", 8), word(model, 11)], []),
			shell([word("app", 0), word("--data", 4), word(model, 11)], [option("--data", model, 11)]),
		]),
		"findings": set(),
	},
	"near: a model that has to be filled in": {
		"input": texts("script", [shell(
			[word("vllm", 0), object.union(word("oss://<bucket>/model", 5), {"placeholder": true})],
			[],
		)]),
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
