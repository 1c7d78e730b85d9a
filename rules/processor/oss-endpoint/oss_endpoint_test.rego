package easlint.rules.processor["oss-endpoint_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.processor["oss-endpoint"] as rule

path := ["oss_endpoint"]

# The input for an endpoint and what the core reads in it.
endpoint(text, facts) := testing.derived(
	testing.service({"processor": "pmml", "oss_endpoint": text}),
	{"ossEndpoint": facts},
)

found(text) := result.at(path, {"endpoint": text})

broken := {"valid": false, "known": false, "internal": false, "bucketInFront": false}

foreign := object.union(broken, {"valid": true})

good := object.union(foreign, {"known": true, "region": "cn-beijing"})

cases := {
	"a scheme in front": {
		"input": endpoint("https://oss-cn-beijing.aliyuncs.com", broken),
		"findings": {found("https://oss-cn-beijing.aliyuncs.com")},
	},
	"a path behind, in a patch": {
		"input": testing.profile(endpoint("oss-cn-beijing.aliyuncs.com/models", broken), "patch"),
		"findings": {found("oss-cn-beijing.aliyuncs.com/models")},
	},
	"a bucket in front": {
		"input": endpoint("demo.oss-cn-beijing.aliyuncs.com", object.union(broken, {"bucketInFront": true})),
		"findings": {result.variant(found("demo.oss-cn-beijing.aliyuncs.com"), "bucket")},
	},
	"a host of another form": {
		"input": endpoint("files.example.com", foreign),
		"findings": {result.variant(found("files.example.com"), "unknown")},
	},
	"near: an internal endpoint": {
		"input": endpoint("oss-cn-beijing-internal.aliyuncs.com", object.union(good, {"internal": true})),
		"findings": set(),
	},
	"near: an endpoint without a region": {
		"input": endpoint("oss-accelerate.aliyuncs.com", object.remove(good, ["region"])),
		"findings": set(),
	},
	"not: an endpoint": {"input": endpoint("oss-cn-beijing.aliyuncs.com", good), "findings": set()},
	"not: no endpoint": {
		"input": testing.service({"processor": "pmml", "oss_endpoint": ""}),
		"findings": set(),
	},
	"not: an endpoint that may not be judged": {
		"input": testing.opaque(endpoint(null, broken), [path]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
