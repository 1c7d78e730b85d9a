package easlint.rules.async["queue-needs-async_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.async["queue-needs-async"] as rule

service(type, queue) := testing.service({"metadata": {"name": "demo", "type": type}, "queue": queue})

queue := {"cpu": 1, "max_delivery": 5}

found := result.key(["queue"], {})

cases := {
	"no type": {"input": service("", queue), "findings": {found}},
	"another type, in a test": {
		"input": testing.profile(service("Standard", queue), "test"),
		"findings": {found},
	},
	"a queue that may not be judged is given all the same": {
		"input": testing.opaque(service("LLM", null), [["queue"]]),
		"findings": {found},
	},
	"near: an empty queue": {"input": service("Standard", {}), "findings": set()},
	"near: the type in other letters": {"input": service("async", queue), "findings": set()},
	"not: an asynchronous service": {"input": service("Async", queue), "findings": set()},
	"not: no queue": {"input": service("Standard", null), "findings": set()},
	"not: a type that may not be judged": {
		"input": testing.opaque(service(null, queue), [["metadata", "type"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
