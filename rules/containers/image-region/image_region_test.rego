package easlint.rules.containers["image-region_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.containers["image-region"] as rule

# Images whose registries lie in the regions, in a service that runs in one.
images(regions, service) := testing.derived(
	testing.service({"containers": [{"image": "team/app:1"} | some _ in regions]}),
	object.union(service, {"containers": [{"image": image} | some image in regions]}),
)

of(region) := {"valid": true, "repository": "team/app", "region": region}

elsewhere := {"valid": true, "repository": "team/app"}

hangzhou := {"region": "cn-hangzhou"}

finding(i, region) := result.at(["containers", i, "image"], {"region": region, "service": "cn-hangzhou"})

cases := {
	"another region": {
		"input": images([of("cn-shanghai")], hangzhou),
		"findings": {finding(0, "cn-shanghai")},
	},
	"another region in the third container, in a patch": {
		"input": testing.profile(images([of("cn-hangzhou"), elsewhere, of("cn-beijing")], hangzhou), "patch"),
		"findings": {finding(2, "cn-beijing")},
	},
	"near: the service's region": {
		"input": images([of("cn-hangzhou")], hangzhou),
		"findings": set(),
	},
	"near: a registry of no region": {
		"input": images([elsewhere], hangzhou),
		"findings": set(),
	},
	"near: a service whose region is not known": {
		"input": images([of("cn-shanghai")], {}),
		"findings": set(),
	},
	"not: an image that may not be judged": {
		"input": testing.opaque(
			testing.derived(testing.service({"containers": [{}]}), hangzhou),
			[["containers", 0, "image"]],
		),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
