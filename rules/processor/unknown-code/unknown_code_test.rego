package easlint.rules.processor["unknown-code_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.processor["unknown-code"] as rule

list := {
	"asOf": "2026-04-03",
	"kinds": {"tensorflow_cpu": "family"},
	"patterns": ["^easyrec-torch-(0\\.[1-9]|1\\.[0-9])$"],
	"values": ["pmml", "tensorflow_cpu_2.7", "tensorflow_cpu"],
}

service(config) := testing.facts(testing.service(config), {"known": {"processors": list}})

found(code) := result.at(["processor"], {"code": code, "asOf": "2026-04-03"})

unknown(code) := result.suggest(found(code), code, ["pmml", "tensorflow_cpu_2.7"])

cases := {
	"a slip of the pen": {
		"input": service({"processor": "tensorflow_cpu_2.8"}),
		"findings": {unknown("tensorflow_cpu_2.8")},
	},
	"in capital letters, in a patch": {
		"input": testing.profile(service({"processor": "PMML"}), "patch"),
		"findings": {unknown("PMML")},
	},
	"beyond a known pattern": {
		"input": service({"processor": "easyrec-torch-1.10"}),
		"findings": {unknown("easyrec-torch-1.10")},
	},
	"a family without a version": {
		"input": service({"processor": "tensorflow_cpu"}),
		"findings": {result.variant(found("tensorflow_cpu"), "family")},
	},
	"near: a version of a family": {"input": service({"processor": "tensorflow_cpu_2.7"}), "findings": set()},
	"near: in a known pattern": {"input": service({"processor": "easyrec-torch-1.9"}), "findings": set()},
	"near: no list to compare with": {
		"input": testing.service({"processor": "tensorflow_cpu_2.8"}),
		"findings": set(),
	},
	"not: a known code": {"input": service({"processor": "pmml"}), "findings": set()},
	"not: no code": {"input": service({"processor": ""}), "findings": set()},
	"not: a code that may not be judged": {
		"input": testing.opaque(service({}), [["processor"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
