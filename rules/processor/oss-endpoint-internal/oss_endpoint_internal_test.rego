package easlint.rules.processor["oss-endpoint-internal_test"]

import data.easlint.lib.fix
import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.processor["oss-endpoint-internal"] as rule

path := ["oss_endpoint"]

internal := {"valid": true, "known": true, "internal": true, "bucketInFront": false, "region": "cn-beijing"}

# The input for an endpoint, what the core reads in it, and the region of the service.
endpoint(text, facts, region) := testing.derived(
	testing.service({"processor": "pmml", "oss_endpoint": text}),
	{"ossEndpoint": facts, "region": region},
)

beijing := "oss-cn-beijing-internal.aliyuncs.com"

args := {"endpointRegion": "cn-beijing", "region": "cn-hangzhou"}

public := "oss-cn-beijing.aliyuncs.com"

found := result.with_fix(
	result.at(path, object.union(args, {"public": public})),
	[fix.replace(path, public)],
)

cases := {
	"another region": {"input": endpoint(beijing, internal, "cn-hangzhou"), "findings": {found}},
	"another region, in a patch": {
		"input": testing.profile(endpoint(beijing, internal, "cn-hangzhou"), "patch"),
		"findings": {found},
	},
	"a name whose public form is not known": {
		"input": endpoint("vpc100-oss-cn-beijing.aliyuncs.com", internal, "cn-hangzhou"),
		"findings": {result.at(path, args)},
	},
	"near: the same region": {"input": endpoint(beijing, internal, "cn-beijing"), "findings": set()},
	"near: the public endpoint of another region": {
		"input": endpoint(public, object.union(internal, {"internal": false}), "cn-hangzhou"),
		"findings": set(),
	},
	"near: an unknown region of the service": {
		"input": testing.derived(
			testing.service({"oss_endpoint": beijing}),
			{"ossEndpoint": internal},
		),
		"findings": set(),
	},
	"near: a broken endpoint, of which another rule speaks": {
		"input": endpoint("oss-cn-beijing-internal.aliyuncs.com/m", object.union(internal, {"valid": false}), "cn-hangzhou"),
		"findings": set(),
	},
	"near: a bucket in front, of which another rule speaks": {
		"input": endpoint(
			"demo.oss-cn-beijing-internal.aliyuncs.com",
			object.union(internal, {"valid": false, "bucketInFront": true}),
			"cn-hangzhou",
		),
		"findings": set(),
	},
	"not: no endpoint": {
		"input": testing.derived(testing.service({"oss_endpoint": ""}), {"region": "cn-hangzhou"}),
		"findings": set(),
	},
	"not: an endpoint that may not be judged": {
		"input": testing.opaque(endpoint(null, internal, "cn-hangzhou"), [path]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
