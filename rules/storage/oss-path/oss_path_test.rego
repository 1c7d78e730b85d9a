package easlint.rules.storage["oss-path_test"]

import data.easlint.lib.fix
import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.storage["oss-path"] as rule

path(i) := ["storage", i, "oss", "path"]

# The input for paths and what the core says of them.
paths(texts, judged) := testing.derived(
	testing.service({"storage": [{"oss": {"path": text}} | some text in texts]}),
	{"storage": [{"ossPath": each} | some each in judged]},
)

cases := {
	"a bucket that none can be": {
		"input": paths(["oss://My_Bucket/a"], [{"valid": false}]),
		"findings": {result.at(path(0), {})},
	},
	"another scheme in the second entry, in a patch": {
		"input": testing.profile(
			paths(["oss://bucket/a", "s3://bucket/a"], [{"valid": true}, {"valid": false}]),
			"patch",
		),
		"findings": {result.at(path(1), {})},
	},
	"no scheme": {
		"input": paths(["oss://bucket/", "bucket/folder"], [
			{"valid": true},
			{"valid": false, "repaired": "oss://bucket/folder"},
		]),
		"findings": {result.with_fix(
			result.variant(result.at(path(1), {}), "no-scheme"),
			[fix.replace(path(1), "oss://bucket/folder")],
		)},
	},
	"near: a bucket alone": {
		"input": paths(["oss://bucket"], [{"valid": true}]),
		"findings": set(),
	},
	"near: a source whose path the core did not judge": {
		"input": testing.derived(
			testing.service({"storage": [{"nfs": {"path": "bucket/folder"}}, {"oss": {"path": "oss://bucket/${DIR}"}}]}),
			{"storage": [{}, {}]},
		),
		"findings": set(),
	},
	"not: no path": {
		"input": testing.derived(
			testing.service({"storage": [{"oss": {}}, {"oss": {"path": ""}}, {"nfs": {"path": "a"}}]}),
			{"storage": [{}, {}, {}]},
		),
		"findings": set(),
	},
	"not: a path that may not be judged": {
		"input": testing.opaque(
			testing.derived(testing.service({"storage": [{"oss": {}}]}), {"storage": [{}]}),
			[path(0)],
		),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
