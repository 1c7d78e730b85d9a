package easlint.rules.containers["probe-port_test"]

import data.easlint.lib.fix
import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.containers["probe-port"] as rule

container(settings) := testing.service({"containers": [{}, settings]})

finding(check, handler, asked) := result.with_fix(
	result.at(path(check, handler), {"check": check, "asked": asked, "port": 8000}),
	[fix.replace(path(check, handler), 8000)],
)

path(check, handler) := ["containers", 1, check, handler, "port"]

http(port) := {"http_get": {"path": "/health", "port": port}}

tcp(port) := {"tcp_socket": {"port": port}}

cases := {
	"another port by HTTP": {
		"input": container({"port": 8000, "liveness_check": http(8001)}),
		"findings": {finding("liveness_check", "http_get", 8001)},
	},
	"other ports by TCP, in a patch": {
		"input": testing.profile(
			container({"port": 8000, "startup_check": tcp(80), "readiness_check": http(8000), "health_check": tcp(8001)}),
			"patch",
		),
		"findings": {
			finding("startup_check", "tcp_socket", 80),
			finding("health_check", "tcp_socket", 8001),
		},
	},
	"near: the container's port": {
		"input": container({"port": 8000, "liveness_check": http(8000), "readiness_check": tcp(8000)}),
		"findings": set(),
	},
	"near: the port of another container": {
		"input": testing.service({"containers": [{"port": 8000}, {"port": 8001, "liveness_check": http(8001)}]}),
		"findings": set(),
	},
	"near: a container without a port": {
		"input": container({"port": null, "liveness_check": http(8001)}),
		"findings": set(),
	},
	"near: a check without a port": {
		"input": container({"port": 8000, "liveness_check": http(null), "readiness_check": {"exec": {"port": 1}}}),
		"findings": set(),
	},
	"not: ports that may not be judged": {
		"input": testing.opaque(
			container({"liveness_check": http(8001), "readiness_check": {"tcp_socket": {}}}),
			[["containers", 1, "port"], path("readiness_check", "tcp_socket")],
		),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
