package easlint.rules.containers["image-public-registry_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.containers["image-public-registry"] as rule

known := {"known": {"image-registries": {
	"asOf": "2026-11-25",
	"values": [],
	"patterns": [`^registry(-vpc)?\.(?<region>[a-z0-9-]+)\.aliyuncs\.com/`, `^hub\.example\.cn/`],
}}}

image(text, parts) := testing.facts(
	testing.derived(
		testing.service({"containers": [{}, {"image": text}]}),
		{"containers": [{}, {"image": object.union({"valid": true, "repository": text}, parts)}]},
	),
	known,
)

allowing(given, patterns) := testing.options(given, "containers/image-public-registry", {"allow": patterns})

finding(registry) := result.at(["containers", 1, "image"], {"registry": registry, "asOf": "2026-11-25"})

cases := {
	"no registry": {
		"input": image("python:3", {}),
		"findings": {finding("docker.io")},
	},
	"another registry, in a patch": {
		"input": testing.profile(image("ghcr.io/team/app:1", {"registry": "ghcr.io"}), "patch"),
		"findings": {finding("ghcr.io")},
	},
	"a host that only begins like one": {
		"input": image("registry.example.com/a", {"registry": "registry.example.com"}),
		"findings": {finding("registry.example.com")},
	},
	"an image beside the allowed ones": {
		"input": allowing(image("ghcr.io/team/tools/app:1", {"registry": "ghcr.io"}), ["ghcr.io/team/*", "quay.io/**"]),
		"findings": {finding("ghcr.io")},
	},
	"near: an allowed image": {
		"input": allowing(image("ghcr.io/team/tools/app:1", {"registry": "ghcr.io"}), ["quay.io/**", "ghcr.io/team/**"]),
		"findings": set(),
	},
	"near: a regional registry": {
		"input": image(
			"crpi-a1.cn-hangzhou.personal.cr.aliyuncs.com/team/app:1",
			{"registry": "crpi-a1.cn-hangzhou.personal.cr.aliyuncs.com", "region": "cn-hangzhou"},
		),
		"findings": set(),
	},
	"near: a registry of the list": {
		"input": image("hub.example.cn/team/app:1", {"registry": "hub.example.cn"}),
		"findings": set(),
	},
	"near: no reference, which has its own finding": {
		"input": image("https://ghcr.io/app", {"valid": false, "problem": "scheme"}),
		"findings": set(),
	},
	"near: no list": {
		"input": testing.derived(
			testing.service({"containers": [{"image": "python:3"}]}),
			{"containers": [{"image": {"valid": true, "repository": "python"}}]},
		),
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
