package easlint.rules.containers["probe-handler_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.containers["probe-handler"] as rule

http := {"http_get": {"path": "/health", "port": 8000}}

tcp := {"tcp_socket": {"port": 8000}}

container(checks) := testing.service({"containers": [{}, checks]})

path(check) := ["containers", 1, check]

finding(check, number) := result.key(path(check), {"check": check, "number": number})

several(check, number) := result.variant(finding(check, number), "several")

cases := {
	"none": {
		"input": container({"liveness_check": {"period_seconds": 5}, "startup_check": {"http_get": null, "timeout_seconds": 1}}),
		"findings": {finding("liveness_check", 0), finding("startup_check", 0)},
	},
	"several, in a patch": {
		"input": testing.profile(
			container({
				"readiness_check": object.union(http, tcp),
				"health_check": object.union_n([http, tcp, {"exec": {"command": ["true"]}}]),
			}),
			"patch",
		),
		"findings": {several("readiness_check", 2), several("health_check", 3)},
	},
	"an empty handler beside another": {
		"input": container({"liveness_check": object.union(http, {"exec": {}})}),
		"findings": {several("liveness_check", 2)},
	},
	"near: one of each": {
		"input": container({
			"liveness_check": http,
			"readiness_check": tcp,
			"startup_check": {"exec": {"command": ["true"]}},
			"health_check": {"http_get": {}},
		}),
		"findings": set(),
	},
	"near: a check that is nothing": {
		"input": container({"liveness_check": {}, "readiness_check": null}),
		"findings": set(),
	},
	"near: one handler, one that is nothing": {
		"input": container({"liveness_check": object.union(http, {"exec": null, "tcp_socket": ""})}),
		"findings": set(),
	},
	"near: a handler that may not be judged": {
		"input": testing.opaque(
			container({"liveness_check": {"period_seconds": 5}}),
			[array.concat(path("liveness_check"), ["http_get"])],
		),
		"findings": set(),
	},
	"not: a check that may not be judged": {
		"input": testing.opaque(container({}), [path("liveness_check")]),
		"findings": set(),
	},
	"not: no checks": {
		"input": container({"port": 8000}),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
