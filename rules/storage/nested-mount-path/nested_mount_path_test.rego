package easlint.rules.storage["nested-mount-path_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.storage["nested-mount-path"] as rule

mounted(paths) := testing.derived(
	testing.service({"storage": [{"mount_path": path} | some path in paths]}),
	{"storage": [{"mountPath": path} | some path in paths]},
)

nested(i, path, j, outer) := result.related(
	result.at(["storage", i, "mount_path"], {"path": path, "outer": outer}),
	[result.place(result.at(["storage", j, "mount_path"], {}), "outer")],
)

cases := {
	"the inner one last": {
		"input": mounted(["/mnt", "/mnt/model"]),
		"findings": {nested(1, "/mnt/model", 0, "/mnt")},
	},
	"the inner one first, in a patch": {
		"input": testing.profile(mounted(["/mnt/a/b/model", "/data", "/mnt/a"]), "patch"),
		"findings": {nested(0, "/mnt/a/b/model", 2, "/mnt/a")},
	},
	"one inside another inside a third": {
		"input": mounted(["/mnt/a", "/mnt", "/mnt/a/b"]),
		"findings": {nested(0, "/mnt/a", 1, "/mnt"), nested(2, "/mnt/a/b", 0, "/mnt/a")},
	},
	"an outer one that is there twice": {
		"input": mounted(["/mnt", "/mnt", "/mnt/a"]),
		"findings": {nested(2, "/mnt/a", 0, "/mnt")},
	},
	"near: paths that begin alike": {
		"input": mounted(["/mnt/model", "/mnt/model2", "/mnt/model-data/a", "/mn"]),
		"findings": set(),
	},
	"near: the same path": {
		"input": mounted(["/mnt/model", "/mnt/model"]),
		"findings": set(),
	},
	"not: a path that may not be judged": {
		"input": testing.opaque(
			testing.derived(
				testing.service({"storage": [{}, {"mount_path": "/mnt/model"}]}),
				{"storage": [{}, {"mountPath": "/mnt/model"}]},
			),
			[["storage", 0, "mount_path"]],
		),
		"findings": set(),
	},
	"not: no mounts": {
		"input": testing.service({"storage": []}),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
