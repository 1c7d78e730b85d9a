package easlint.rules.network["limit-missing_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.network["limit-missing"] as rule

policy(limits) := testing.service({"networking": {"gateway_policy": limits}})

finding(name) := result.key(["networking", "gateway_policy", name, "enable"], {"name": name})

cases := {
	"no figure": {"input": policy({"rate_limit": {"enable": true}}), "findings": {finding("rate_limit")}},
	"figures of 0 and nothing": {
		"input": policy({
			"rate_limit": {"enable": true, "limit": 0},
			"concurrency_limit": {"enable": true, "limit": null},
		}),
		"findings": {finding("rate_limit"), finding("concurrency_limit")},
	},
	"one of the two": {
		"input": policy({
			"rate_limit": {"enable": true, "limit": 100},
			"concurrency_limit": {"enable": true, "limit": ""},
		}),
		"findings": {finding("concurrency_limit")},
	},
	"near: the smallest figure": {"input": policy({"rate_limit": {"enable": true, "limit": 1}}), "findings": set()},
	"near: switched off": {
		"input": policy({"rate_limit": {"enable": false, "limit": 0}, "concurrency_limit": {"limit": 0}}),
		"findings": set(),
	},
	"not: no limits": {"input": testing.service({"networking": {"gateway_policy": {}}}), "findings": set()},
	"not: a figure that may not be judged": {
		"input": testing.opaque(
			policy({"rate_limit": {"enable": true}}),
			[["networking", "gateway_policy", "rate_limit", "limit"]],
		),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
