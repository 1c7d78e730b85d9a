package easlint.rules.network["limit-disabled_test"]

import data.easlint.lib.fix
import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.network["limit-disabled"] as rule

policy(limits) := testing.service({"networking": {"gateway_policy": limits}})

path(name) := ["networking", "gateway_policy", name]

finding(name) := result.key(array.concat(path(name), ["limit"]), {"name": name})

cases := {
	"no switch": {
		"input": policy({"rate_limit": {"limit": 100}}),
		"findings": {result.with_fix(finding("rate_limit"), [fix.add(path("rate_limit"), "enable", true)])},
	},
	"switched off, and a switch that is nothing": {
		"input": policy({
			"rate_limit": {"enable": "", "limit": 1},
			"concurrency_limit": {"enable": false, "limit": 50},
		}),
		"findings": {
			result.with_fix(finding("rate_limit"), [fix.add(path("rate_limit"), "enable", true)]),
			result.with_fix(
				finding("concurrency_limit"),
				[fix.replace(["networking", "gateway_policy", "concurrency_limit", "enable"], true)],
			),
		},
	},
	"a limit of 0, which needs no repair": {
		"input": policy({"rate_limit": {"enable": false, "limit": 0}}),
		"findings": {finding("rate_limit")},
	},
	"near: switched on": {"input": policy({"rate_limit": {"enable": true, "limit": 100}}), "findings": set()},
	"near: switched off, without a limit": {
		"input": policy({"rate_limit": {"enable": false, "limit": null}}),
		"findings": set(),
	},
	"near: a limit of each instance": {
		"input": testing.service({"metadata": {"rpc": {"rate_limit": 100}}}),
		"findings": set(),
	},
	"not: no limits": {"input": policy({}), "findings": set()},
	"not: a switch that may not be judged": {
		"input": testing.opaque(
			policy({"rate_limit": {"limit": 100}}),
			[["networking", "gateway_policy", "rate_limit", "enable"]],
		),
		"findings": set(),
	},
	"not: a limit that may not be judged": {
		"input": testing.opaque(
			policy({"rate_limit": {"enable": false}}),
			[["networking", "gateway_policy", "rate_limit", "limit"]],
		),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
