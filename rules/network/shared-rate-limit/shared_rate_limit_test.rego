package easlint.rules.network["shared-rate-limit_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.network["shared-rate-limit"] as rule

path := ["networking", "gateway_policy", "rate_limit", "limit"]

# The input for a limit behind a gateway.
behind(gateway, limit) := testing.facts(
	testing.service({"networking": {
		"gateway": gateway,
		"gateway_policy": {
			"rate_limit": {"enable": true, "limit": limit},
			"concurrency_limit": {"enable": true, "limit": 5000},
		},
	}}),
	{"known": {"gateways": {"asOf": "2026-11-25", "values": ["default"], "kinds": {"default": "shared", "side": "dedicated"}}}},
)

finding(limit) := result.at(path, {"limit": limit})

named(gateway, limit) := result.variant(
	result.at(path, {"limit": limit, "gateway": gateway, "asOf": "2026-11-25"}),
	"named",
)

cases := {
	"no gateway": {"input": behind("", 2000), "findings": {finding(2000)}},
	"a shared gateway by its name": {"input": behind("default", 1001), "findings": {named("default", 1001)}},
	"the word for it, in a patch": {
		"input": testing.profile(behind("shared", 2000), "patch"),
		"findings": {finding(2000)},
	},
	"near: the default limit": {"input": behind("", 1000), "findings": set()},
	"near: the default limit of a shared gateway by its name": {"input": behind("default", 1000), "findings": set()},
	"near: a gateway that is known, and not shared": {"input": behind("side", 2000), "findings": set()},
	"near: a dedicated gateway": {"input": behind("gw-1", 2000), "findings": set()},
	"near: a gateway that is not known": {"input": behind("edge", 2000), "findings": set()},
	"not: no limit": {"input": behind("", null), "findings": set()},
	"not: a gateway that may not be judged": {
		"input": testing.opaque(behind("", 2000), [["networking", "gateway"]]),
		"findings": set(),
	},
	"not: a limit that may not be judged": {
		"input": testing.opaque(behind("", null), [path]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
