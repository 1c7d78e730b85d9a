package easlint.rules.async.webservice_test

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.async.webservice as rule

path := ["metadata", "enable_webservice"]

service(type, web) := testing.service({"metadata": {"type": type, "enable_webservice": web}})

cases := {
	"a web application": {"input": service("Async", true), "findings": {result.at(path, {})}},
	"the type in other letters, in a patch": {
		"input": testing.profile(service("async", true), "patch"),
		"findings": {result.at(path, {})},
	},
	"near: switched off": {"input": service("Async", false), "findings": set()},
	"near: a web application of another type": {"input": service("Standard", true), "findings": set()},
	"not: no type": {"input": service("", true), "findings": set()},
	"not: a type that may not be judged": {
		"input": testing.opaque(service(null, true), [["metadata", "type"]]),
		"findings": set(),
	},
	"not: a switch that may not be judged": {
		"input": testing.opaque(service("Async", null), [path]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
