package easlint.rules.storage["oss-twice_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.storage["oss-twice"] as rule

path(i) := ["storage", i, "oss", "path"]

mounted(paths) := testing.service({"storage": [{"oss": {"path": text}} | some text in paths]})

repeated(i, first) := result.related(
	result.at(path(i), {"number": first + 1}),
	[result.place(result.at(path(first), {}), "first")],
)

cases := {
	"one path twice": {
		"input": mounted(["oss://bucket/a/", "oss://bucket/a/"]),
		"findings": {repeated(1, 0)},
	},
	"with and without a slash, and another source between, in a patch": {
		"input": testing.profile(
			testing.service({"storage": [
				{"nfs": {"path": "oss://bucket/a"}},
				{"oss": {"path": "oss://bucket/a"}},
				{"oss": {"path": "oss://bucket/b"}},
				{"oss": {"path": "oss://bucket/a/"}, "source_paths": []},
			]}),
			"patch",
		),
		"findings": {repeated(3, 1)},
	},
	"the same files of a folder": {
		"input": testing.service({"storage": [
			{"oss": {"path": "oss://bucket/a/"}, "source_paths": ["x"]},
			{"oss": {"path": "oss://bucket/a/"}, "source_paths": ["x"]},
		]}),
		"findings": {repeated(1, 0)},
	},
	"near: folders inside one another or alike": {
		"input": mounted(["oss://bucket/a", "oss://bucket/a/b", "oss://bucket/A", "oss://bucket2/a", "oss://bucket"]),
		"findings": set(),
	},
	"near: different files of a folder": {
		"input": testing.service({"storage": [
			{"oss": {"path": "oss://bucket/a/"}, "source_paths": ["x"]},
			{"oss": {"path": "oss://bucket/a/"}, "source_paths": ["y"]},
			{"oss": {"path": "oss://bucket/a/"}},
		]}),
		"findings": set(),
	},
	"not: no paths": {
		"input": testing.service({"storage": [{"oss": {}}, {"oss": {"path": ""}}, {"oss": {"path": null}}, null]}),
		"findings": set(),
	},
	"not: a path that may not be judged": {
		"input": testing.opaque(testing.service({"storage": [{"oss": {"path": "oss://bucket"}}, {"oss": {}}]}), [path(1)]),
		"findings": set(),
	},
	"not: files that may not be judged": {
		"input": testing.opaque(mounted(["oss://bucket/a/", "oss://bucket/a/"]), [["storage", 1, "source_paths"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
