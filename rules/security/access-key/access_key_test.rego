package easlint.rules.security["access-key_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.security["access-key"] as rule

# The input for a configuration and the ids that the core finds in it.
keys(config, found) := testing.derived(testing.service(config), {"accessKeys": found})

cases := {
	"in a command": {
		"input": keys({"containers": [{"command": "app --id LTAI5tExampleOnly"}]}, [
			{"path": ["containers", 0, "command"], "start": 9, "end": 26},
		]),
		"findings": {result.span(["containers", 0, "command"], 9, 26, {})},
	},
	"twice in one text, and in a label, in a patch": {
		"input": testing.profile(
			keys({"labels": {"owner": "LTAI5tExampleOnly"}, "model_config": "LTAI5tExampleOnly LTAI4gExampleOnly"}, [
				{"path": ["labels", "owner"], "start": 0, "end": 17},
				{"path": ["model_config"], "start": 0, "end": 17},
				{"path": ["model_config"], "start": 18, "end": 35},
			]),
			"patch",
		),
		"findings": {
			result.span(["labels", "owner"], 0, 17, {}),
			result.span(["model_config"], 0, 17, {}),
			result.span(["model_config"], 18, 35, {}),
		},
	},
	"near: texts that the core takes for none": {
		"input": keys({"labels": {"owner": "LTAI-short", "team": "ltai5texampleonly"}}, []),
		"findings": set(),
	},
	"near: texts with nothing that looks like an id": {
		"input": keys({"metadata": {"name": "ltai"}, "containers": [{"command": "app --id $ACCESS_KEY_ID"}]}, []),
		"findings": set(),
	},
	"not: nothing to read": {
		"input": testing.service({"labels": null}),
		"findings": set(),
	},
	"not: a text that may not be judged": {
		"input": testing.opaque(keys({"labels": {}}, []), [["labels", "owner"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
