package easlint.rules.containers["command-or-script_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.containers["command-or-script"] as rule

own := {"image": "registry-vpc.cn-shanghai.aliyuncs.com/team/model:1"}

official := {"image": "eas-registry-vpc.cn-shanghai.cr.aliyuncs.com/pai-eas/chatglm:1"}

images := [
	{"image": {"repository": "team/model", "namespace": "team"}},
	{"image": {"repository": "pai-eas/chatglm", "namespace": "pai-eas"}},
]

cases := {
	"neither": {
		"input": testing.derived(testing.service({"containers": [own, official]}), {"containers": images}),
		"findings": {
			result.missing(["containers", 0], {"number": 1}),
			result.variant(result.missing(["containers", 1], {"number": 2}), "official-image"),
		},
	},
	"empty ones": {
		"input": testing.service({"containers": [object.union(own, {"command": "", "script": null})]}),
		"findings": {result.missing(["containers", 0], {"number": 1})},
	},
	"no image either": {
		"input": testing.profile(testing.service({"containers": [{}]}), "test"),
		"findings": {result.missing(["containers", 0], {"number": 1})},
	},
	"near: one of them": {
		"input": testing.service({"containers": [{"command": "python app.py"}, {"script": "python app.py"}]}),
		"findings": set(),
	},
	"near: one that may not be judged": {
		"input": testing.opaque(
			testing.service({"containers": [own, official]}),
			[["containers", 0, "command"], ["containers", 1, "script"]],
		),
		"findings": set(),
	},
	"not: a container that may not be judged": {
		"input": testing.opaque(testing.service({"containers": [null]}), [["containers", 0]]),
		"findings": set(),
	},
	"not: a patch": {
		"input": testing.profile(testing.service({"containers": [own]}), "patch"),
		"findings": set(),
	},
	"not: no containers": {
		"input": testing.service({"processor": "pmml", "containers": []}),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
