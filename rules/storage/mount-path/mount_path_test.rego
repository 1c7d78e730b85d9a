package easlint.rules.storage["mount-path_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.storage["mount-path"] as rule

mounted(paths) := testing.service({"storage": [{"mount_path": path} | some path in paths]})

at(i, path) := result.at(["storage", i, "mount_path"], {"path": path})

cases := {
	"relative paths": {
		"input": mounted(["mnt/model", "./model", "C:\\model", " /mnt", "~/model"]),
		"findings": {
			at(0, "mnt/model"),
			at(1, "./model"),
			at(2, "C:\\model"),
			at(3, " /mnt"),
			at(4, "~/model"),
		},
	},
	"relative with a parent is one finding, in a patch": {
		"input": testing.profile(mounted(["/mnt", "../model"]), "patch"),
		"findings": {at(1, "../model")},
	},
	"relative with nothing but dots": {
		"input": mounted([".", ".."]),
		"findings": {at(0, "."), at(1, "..")},
	},
	"a parent in the second entry": {
		"input": mounted(["/mnt", "/mnt/../etc", "/mnt/.."]),
		"findings": {
			result.variant(at(1, "/mnt/../etc"), "parent"),
			result.variant(at(2, "/mnt/.."), "parent"),
		},
	},
	"the root": {
		"input": mounted(["/", "//", "/./"]),
		"findings": {
			result.variant(at(0, "/"), "root"),
			result.variant(at(1, "//"), "root"),
			result.variant(at(2, "/./"), "root"),
		},
	},
	"near: names with dots": {
		"input": mounted(["/mnt/a..b", "/mnt/..data", "/.cache", "/a"]),
		"findings": set(),
	},
	"near: a trailing slash, a slash twice and a dot on the way": {
		"input": mounted(["/mnt/model/", "/mnt//model", "/mnt/./model"]),
		"findings": set(),
	},
	"not: no path": {
		"input": mounted(["", null]),
		"findings": set(),
	},
	"not: paths that may not be judged": {
		"input": testing.opaque(testing.service({"storage": [{}, null]}), [
			["storage", 0, "mount_path"],
			["storage", 1],
		]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
