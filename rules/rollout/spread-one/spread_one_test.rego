package easlint.rules.rollout["spread-one_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.rollout["spread-one"] as rule

path := ["metadata", "scheduling", "spread", "policy"]

# The input for a policy, a number of instances, and an autoscaler.
spread(policy, instance, scaler) := testing.service({
	"metadata": {"instance": instance, "scheduling": {"spread": {"policy": policy}}},
	"autoscaler": scaler,
})

cases := {
	"over nodes": {"input": spread("host", 1, {}), "findings": {result.at(path, {"policy": "host"})}},
	"over zones, in a patch": {
		"input": testing.profile(spread("zone", 1, null), "patch"),
		"findings": {result.at(path, {"policy": "zone"})},
	},
	"near: two instances": {"input": spread("host", 2, {}), "findings": set()},
	"near: the default policy": {"input": spread("default", 1, {}), "findings": set()},
	"near: an autoscaler that may add instances": {
		"input": spread("host", 1, {"min": 1, "max": 5}),
		"findings": set(),
	},
	"not: nothing": {"input": spread("", 1, {}), "findings": set()},
	"not: a policy that may not be judged": {
		"input": testing.opaque(spread("", 1, {}), [path]),
		"findings": set(),
	},
	"not: an autoscaler that may not be judged": {
		"input": testing.opaque(spread("host", 1, {}), [["autoscaler", "max"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
