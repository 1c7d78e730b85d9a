package easlint.rules.network["nas-needs-vpc_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.network["nas-needs-vpc"] as rule

path(i) := ["storage", i, "nfs"]

nas := {"mount_path": "/nas", "nfs": {"server": "example.cn-hangzhou.nas.aliyuncs.com", "path": "/"}}

oss := {"mount_path": "/oss", "oss": {"path": "oss://examplebucket/"}}

# The input for mounts in a service with the rest.
mounted(mounts, rest) := testing.service(object.union({"storage": mounts}, rest))

cases := {
	"the second mount": {"input": mounted([oss, nas], {}), "findings": {result.key(path(1), {})}},
	"two mounts, one of them empty": {
		"input": mounted([nas, {"mount_path": "/b", "nfs": {}}], {"cloud": {"networking": {}}}),
		"findings": {result.key(path(0), {}), result.key(path(1), {})},
	},
	"a resource group that is nothing": {
		"input": mounted([nas], {"metadata": {"resource": ""}}),
		"findings": {result.key(path(0), {})},
	},
	"near: a connection": {
		"input": mounted([nas], {"cloud": {"networking": {"vpc_id": "vpc-1"}}}),
		"findings": set(),
	},
	"near: a dedicated resource group": {
		"input": mounted([nas], {"metadata": {"resource": "eas-r-example"}}),
		"findings": set(),
	},
	"near: a mount of another kind": {"input": mounted([oss], {}), "findings": set()},
	"not: no mounts": {"input": mounted([], {}), "findings": set()},
	"not: a connection that may not be judged": {
		"input": testing.opaque(mounted([nas], {}), [["cloud", "networking"]]),
		"findings": set(),
	},
	"not: a resource group that may not be judged": {
		"input": testing.opaque(mounted([nas], {}), [["metadata", "resource"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
