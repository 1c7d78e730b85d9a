package easlint.rules.storage["read-only-spelling_test"]

import data.easlint.lib.fix
import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.storage["read-only-spelling"] as rule

wrong(i, source, written, name) := result.key(
	["storage", i, source, written],
	{"source": source, "written": written, "name": name},
)

renamed(finding) := result.with_fix(finding, [fix.rename(finding.path, finding.args.name)])

cases := {
	"OSS": {
		"input": testing.service({"storage": [{"oss": {"path": "oss://bucket/", "read_only": true}}]}),
		"findings": {renamed(wrong(0, "oss", "read_only", "readOnly"))},
	},
	"NAS, and a dataset in the third entry": {
		"input": testing.service({"storage": [
			{"nfs": {"read_only": false}},
			{"oss": {}},
			{"dataset": {"id": "d-1", "readOnly": false}},
		]}),
		"findings": {
			renamed(wrong(0, "nfs", "read_only", "readOnly")),
			renamed(wrong(2, "dataset", "readOnly", "read_only")),
		},
	},
	"both spellings are not repaired, in a patch": {
		"input": testing.profile(
			testing.service({"storage": [{"oss": {"read_only": true, "readOnly": false}}]}),
			"patch",
		),
		"findings": {wrong(0, "oss", "read_only", "readOnly")},
	},
	"the right spelling that may not be judged": {
		"input": testing.opaque(
			testing.service({"storage": [{"oss": {"read_only": true}}]}),
			[["storage", 0, "oss", "readOnly"]],
		),
		"findings": {wrong(0, "oss", "read_only", "readOnly")},
	},
	"a value that may not be judged": {
		"input": testing.opaque(testing.service({"storage": [{"oss": {}}]}), [["storage", 0, "oss", "read_only"]]),
		"findings": {renamed(wrong(0, "oss", "read_only", "readOnly"))},
	},
	"near: each source with its own spelling": {
		"input": testing.service({"storage": [
			{"oss": {"readOnly": true}},
			{"nfs": {"readOnly": true}},
			{"dataset": {"read_only": true}},
		]}),
		"findings": set(),
	},
	"near: other sources, and beside the source": {
		"input": testing.service({"storage": [
			{"image": {"read_only": true, "readOnly": true}},
			{"oss": {}, "read_only": true},
		]}),
		"findings": set(),
	},
	"not: a setting that is null": {
		"input": testing.service({"storage": [{"oss": {"read_only": null}}, {"dataset": {"readOnly": ""}}]}),
		"findings": set(),
	},
	"not: mounts that may not be judged": {
		"input": testing.opaque(testing.service({"storage": [{}, null]}), [["storage", 0, "oss"], ["storage", 1]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
