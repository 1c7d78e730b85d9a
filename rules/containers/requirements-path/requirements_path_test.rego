package easlint.rules.containers["requirements-path_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.containers["requirements-path"] as rule

key := ["containers", 1, "prepare", "pythonRequirementsPath"]

file(path) := testing.service({"containers": [{}, {"prepare": {"pythonRequirementsPath": path}}]})

mounted(path, mount) := testing.derived(file(path), {"storage": [{"mountPath": mount}]})

finding(path) := result.at(key, {"path": path})

cases := {
	"a file name, in a patch": {
		"input": testing.profile(file("requirements.txt"), "patch"),
		"findings": {finding("requirements.txt")},
	},
	"paths from elsewhere": {
		"input": testing.service({"containers": [
			{"prepare": {"pythonRequirementsPath": "./a.txt"}},
			{"prepare": {"pythonRequirementsPath": "oss://bucket/a.txt"}},
		]}),
		"findings": {
			result.at(["containers", 0, "prepare", "pythonRequirementsPath"], {"path": "./a.txt"}),
			finding("oss://bucket/a.txt"),
		},
	},
	"a path under no mount": {
		"input": mounted("/mnt/requirements.txt", "/mnt/model"),
		"findings": {result.variant(finding("/mnt/requirements.txt"), "not-mounted")},
	},
	"no mount at all": {
		"input": file("/requirements.txt"),
		"findings": {result.variant(finding("/requirements.txt"), "not-mounted")},
	},
	"near: a path under a mount": {
		"input": mounted("/mnt/model/requirements.txt", "/mnt/model"),
		"findings": set(),
	},
	"near: a path under no mount, outside of the strict set": {
		"input": object.union(file("/requirements.txt"), {"off": {"containers/model-not-mounted": true}}),
		"findings": set(),
	},
	"near: a path under no mount, in a patch": {
		"input": testing.profile(file("/requirements.txt"), "patch"),
		"findings": set(),
	},
	"near: a mount that may not be judged": {
		"input": testing.opaque(file("/requirements.txt"), [["storage"]]),
		"findings": set(),
	},
	"not: a path that may not be judged": {
		"input": testing.opaque(testing.service({"containers": [{}, {"prepare": {}}]}), [key]),
		"findings": set(),
	},
	"not: no path": {
		"input": file(""),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
