package easlint.rules.containers["missing-port_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.containers["missing-port"] as rule

service(metadata, containers) := testing.service({"metadata": metadata, "containers": containers})

finding(i) := result.missing(["containers", i], {"number": i + 1})

cases := {
	"no port": {
		"input": service({}, [{"image": "a"}]),
		"findings": {finding(0)},
	},
	"an empty port in the second container, in a local test": {
		"input": testing.profile(service({"type": "LLM"}, [{"port": 8000}, {"port": null}, {"port": ""}]), "test"),
		"findings": {finding(1), finding(2)},
	},
	"another workload": {
		"input": service({"workload_type": "service"}, [{"image": "a"}]),
		"findings": {finding(0)},
	},
	"near: a port": {
		"input": service({}, [{"port": 8000}]),
		"findings": set(),
	},
	"near: a job": {
		"input": service({"workload_type": "elasticjob"}, [{"image": "a"}]),
		"findings": set(),
	},
	"near: a job in other letters": {
		"input": service({"workload_type": "ElasticJob"}, [{"image": "a"}]),
		"findings": set(),
	},
	"near: a job, OfflineTask": {
		"input": service({"type": "OfflineTask"}, [{"image": "a"}]),
		"findings": set(),
	},
	"near: a job, ScalableJob": {
		"input": service({"type": "ScalableJob"}, [{"image": "a"}]),
		"findings": set(),
	},
	"near: a job, ScalableJobService": {
		"input": service({"type": "ScalableJobService"}, [{"image": "a"}]),
		"findings": set(),
	},
	"near: a job, AssistantJob": {
		"input": service({"type": "AssistantJob"}, [{"image": "a"}]),
		"findings": set(),
	},
	"near: a patch": {
		"input": testing.profile(service({}, [{"image": "a"}]), "patch"),
		"findings": set(),
	},
	"not: a port that may not be judged": {
		"input": testing.opaque(service({}, [{"image": "a"}]), [["containers", 0, "port"]]),
		"findings": set(),
	},
	"not: a kind that may not be judged": {
		"input": testing.opaque(service({}, [{"image": "a"}]), [["metadata", "workload_type"]]),
		"findings": set(),
	},
	"not: no containers": {
		"input": testing.service({"processor": "pmml", "containers": []}),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
