package easlint.rules.containers["image-reference_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.containers["image-reference"] as rule

images(list) := testing.derived(
	testing.service({"containers": [{"image": image[0]} | some image in list]}),
	{"containers": [{"image": image[1]} | some image in list]},
)

broken(text, problem) := [text, {"valid": false, "problem": problem, "repository": text}]

sound(text) := [text, {"valid": true, "repository": text}]

place(i) := result.at(["containers", i, "image"], {})

cases := {
	"a scheme": {
		"input": images([broken("https://host/team/app:1", "scheme")]),
		"findings": {result.variant(place(0), "scheme")},
	},
	"a blank, in a patch": {
		"input": testing.profile(images([broken("team/app:1 ", "blank")]), "patch"),
		"findings": {result.variant(place(0), "blank")},
	},
	"an upper-case letter, in the second container": {
		"input": images([sound("team/app:1"), broken("team/App:1", "upper-case")]),
		"findings": {result.variant(place(1), "upper-case")},
	},
	"something else": {
		"input": images([broken("team//app:1", "other")]),
		"findings": {place(0)},
	},
	"near: a host with a port, a digest, an upper-case tag": {
		"input": images([sound("host:5000/team/app:V1"), sound("app@sha256:0a"), sound("Host/app")]),
		"findings": set(),
	},
	"near: no image": {
		"input": testing.service({"containers": [{"image": ""}, {}]}),
		"findings": set(),
	},
	"not: an image that may not be judged": {
		"input": testing.opaque(testing.service({"containers": [{}]}), [["containers", 0, "image"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
