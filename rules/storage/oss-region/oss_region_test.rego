package easlint.rules.storage["oss-region_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.storage["oss-region"] as rule

internal(region) := {"valid": true, "known": true, "region": region, "internal": true, "bucketInFront": false}

# The input for a service of a region and what the core reads in the endpoints of its mounts.
endpoints(region, read) := testing.derived(
	testing.service({"storage": [{"oss": {"endpoint": "oss.aliyuncs.com"}} | some _ in read]}),
	{"region": region, "storage": [{"ossEndpoint": each} | some each in read]},
)

at(i, region) := result.at(["storage", i, "oss", "endpoint"], {"region": region, "service": "cn-hangzhou"})

cases := {
	"an internal endpoint": {
		"input": endpoints("cn-hangzhou", [internal("cn-beijing")]),
		"findings": {at(0, "cn-beijing")},
	},
	"a public endpoint in the third entry, in a patch": {
		"input": testing.profile(
			endpoints("cn-hangzhou", [{}, internal("cn-hangzhou"), object.union(internal("cn-shanghai"), {"internal": false})]),
			"patch",
		),
		"findings": {at(2, "cn-shanghai")},
	},
	"near: endpoints of the same region": {
		"input": endpoints("cn-hangzhou", [
			internal("cn-hangzhou"),
			object.union(internal("cn-hangzhou"), {"internal": false}),
		]),
		"findings": set(),
	},
	"near: an endpoint without a region": {
		"input": endpoints("cn-hangzhou", [{"valid": true, "known": true, "internal": false, "bucketInFront": false}]),
		"findings": set(),
	},
	"not: a service whose region is not known": {
		"input": testing.derived(
			testing.service({"storage": [{"oss": {"endpoint": "oss-cn-beijing.aliyuncs.com"}}]}),
			{"storage": [{"ossEndpoint": internal("cn-beijing")}]},
		),
		"findings": set(),
	},
	"not: no endpoint": {
		"input": testing.derived(
			testing.service({"storage": [{"oss": {"endpoint": ""}}, {"oss": {}}]}),
			{"region": "cn-hangzhou", "storage": [{}, {}]},
		),
		"findings": set(),
	},
	"not: an endpoint that may not be judged": {
		"input": testing.opaque(
			testing.derived(
				testing.service({"storage": [{"oss": {}}]}),
				{"region": "cn-hangzhou", "storage": [{}]},
			),
			[["storage", 0, "oss", "endpoint"]],
		),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
