package easlint.rules.storage["one-source_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.storage["one-source"] as rule

oss := {"mount_path": "/a", "oss": {"path": "oss://bucket/"}}

several(i, first, second) := result.related(
	result.variant(result.key(["storage", i, second], {"first": first, "second": second}), "several"),
	[result.place(result.key(["storage", i, first], {}), "first")],
)

cases := {
	"a second source in the second entry": {
		"input": testing.service({"storage": [oss, {"mount_path": "/b", "oss": {"path": "oss://b/"}, "dataset": {"id": "d-1"}}]}),
		"findings": {several(1, "oss", "dataset")},
	},
	"three sources, two of them empty": {
		"input": testing.service({"storage": [{"mount_path": "/a", "cache": {}, "empty_dir": {}, "nfs": {"path": "/"}}]}),
		"findings": {several(0, "nfs", "empty_dir")},
	},
	"several sources in a patch": {
		"input": testing.profile(testing.service({"storage": [{"git": {"repo": "a"}, "code": {"id": "c"}}]}), "patch"),
		"findings": {several(0, "git", "code")},
	},
	"a second source that may not be judged": {
		"input": testing.opaque(testing.service({"storage": [oss]}), [["storage", 0, "nfs"]]),
		"findings": {several(0, "oss", "nfs")},
	},
	"no source in the second entry": {
		"input": testing.service({"storage": [oss, {"mount_path": "/b"}]}),
		"findings": {result.missing(["storage", 1], {"number": 2})},
	},
	"sources that are null, beside objects that are none": {
		"input": testing.service({"storage": [{
			"mount_path": "/a",
			"oss": null,
			"nfs": "",
			"properties": {"resource_type": "model"},
			"source_paths": ["a"],
			"volume": "data",
		}]}),
		"findings": {result.missing(["storage", 0], {"number": 1})},
	},
	"no source, and a mount path that may not be judged": {
		"input": testing.opaque(testing.service({"storage": [oss, {}]}), [
			["storage", 0, "nfs"],
			["storage", 1, "mount_path"],
		]),
		"findings": {several(0, "oss", "nfs"), result.missing(["storage", 1], {"number": 2})},
	},
	"no source, and paths in it that may not be judged": {
		"input": testing.opaque(testing.service({"storage": [oss, {"mount_path": "/b"}]}), [["storage", 1, "source_paths"]]),
		"findings": {result.missing(["storage", 1], {"number": 2})},
	},
	"near: each kind of source alone": {
		"input": testing.service({"storage": [
			oss,
			{"mount_path": "/b", "nfs": {}},
			{"mount_path": "/c", "empty_dir": {}},
			{"mount_path": "/d", "cloud_disk": {"capacity": 100}, "properties": {"resource_use": "cache"}},
		]}),
		"findings": set(),
	},
	"near: a source without a published form": {
		"input": testing.service({"storage": [{"mount_path": "/a", "model": {"name": "demo"}}]}),
		"findings": set(),
	},
	"near: another setting with the one source": {
		"input": testing.service({"storage": [{"mount_path": "/a", "oss": {"path": "oss://b/"}, "extra": {}, "nfs": null}]}),
		"findings": set(),
	},
	"near: a source that may not be judged": {
		"input": testing.opaque(testing.service({"storage": [{"mount_path": "/a"}, {}]}), [
			["storage", 0, "oss"],
			["storage", 1, "volume"],
		]),
		"findings": set(),
	},
	"not: no source in a patch": {
		"input": testing.profile(testing.service({"storage": [{"mount_path": "/a"}]}), "patch"),
		"findings": set(),
	},
	"not: an entry that may not be judged": {
		"input": testing.opaque(testing.service({"storage": [null]}), [["storage", 0]]),
		"findings": set(),
	},
	"not: no entries": {
		"input": testing.service({"storage": []}),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
