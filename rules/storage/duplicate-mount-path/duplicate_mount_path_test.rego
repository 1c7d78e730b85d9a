package easlint.rules.storage["duplicate-mount-path_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.storage["duplicate-mount-path"] as rule

mounted(paths) := testing.derived(
	testing.service({"storage": [{"mount_path": path} | some path in paths]}),
	{"storage": [{"mountPath": trim_right(path, "/")} | some path in paths]},
)

repeated(i, first, path) := result.related(
	result.at(["storage", i, "mount_path"], {"path": path}),
	[result.place(result.at(["storage", first, "mount_path"], {}), "first")],
)

cases := {
	"one path twice": {
		"input": mounted(["/mnt/model", "/mnt/model"]),
		"findings": {repeated(1, 0, "/mnt/model")},
	},
	"three times with another between, in a patch": {
		"input": testing.profile(mounted(["/mnt/a", "/mnt/model", "/mnt/b", "/mnt/model", "/mnt/model/"]), "patch"),
		"findings": {repeated(3, 1, "/mnt/model"), repeated(4, 1, "/mnt/model")},
	},
	"near: a path inside another, and one that differs in case": {
		"input": mounted(["/mnt/model", "/mnt/model/a", "/mnt/Model", "/mnt/models"]),
		"findings": set(),
	},
	"near: one source at two paths": {
		"input": testing.derived(
			testing.service({"storage": [
				{"mount_path": "/mnt/a", "oss": {"path": "oss://bucket/"}},
				{"mount_path": "/mnt/b", "oss": {"path": "oss://bucket/"}},
			]}),
			{"storage": [{"mountPath": "/mnt/a"}, {"mountPath": "/mnt/b"}]},
		),
		"findings": set(),
	},
	"not: no paths": {
		"input": testing.derived(testing.service({"storage": [{}, {}]}), {"storage": [{}, {}]}),
		"findings": set(),
	},
	"not: a path that may not be judged": {
		"input": testing.opaque(
			testing.derived(
				testing.service({"storage": [{"mount_path": "/mnt"}, {}]}),
				{"storage": [{"mountPath": "/mnt"}, {}]},
			),
			[["storage", 1, "mount_path"]],
		),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
