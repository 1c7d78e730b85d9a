package easlint.rules.containers["image-tag_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.containers["image-tag"] as rule

images(list) := testing.derived(
	testing.service({"containers": [{"image": "team/app"} | some _ in list]}),
	{"containers": [{"image": object.union({"valid": true, "repository": "team/app"}, image)} | some image in list]},
)

place(i) := result.at(["containers", i, "image"], {})

cases := {
	"no tag": {
		"input": images([{}]),
		"findings": {place(0)},
	},
	"a moving tag in the second container, in a patch": {
		"input": testing.profile(images([{"tag": "1.2"}, {"tag": "latest"}]), "patch"),
		"findings": {result.variant(place(1), "latest")},
	},
	"near: a fixed tag": {
		"input": images([{"tag": "1.2"}, {"tag": "latest-cu121"}]),
		"findings": set(),
	},
	"near: a digest": {
		"input": images([{"digest": "sha256:0a"}, {"tag": "latest", "digest": "sha256:0a"}]),
		"findings": set(),
	},
	"near: no reference, which has its own finding": {
		"input": images([{"valid": false, "problem": "blank"}]),
		"findings": set(),
	},
	"not: an image that may not be judged": {
		"input": testing.opaque(testing.service({"containers": [{}]}), [["containers", 0, "image"]]),
		"findings": set(),
	},
	"not: no image": {
		"input": testing.service({"containers": [{"image": ""}, {}]}),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
