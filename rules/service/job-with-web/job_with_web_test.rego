package easlint.rules.service["job-with-web_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.service["job-with-web"] as rule

path := ["metadata", "enable_webservice"]

job(kind, web) := testing.service({"metadata": {"workload_type": kind, "enable_webservice": web}})

cases := {
	"a job with a web application": {
		"input": job("elasticjob", true),
		"findings": {result.at(path, {})},
	},
	"a patch that makes it one": {
		"input": testing.profile(job("elasticjob", true), "patch"),
		"findings": {result.at(path, {})},
	},
	"near: a job without": {"input": job("elasticjob", false), "findings": set()},
	"near: a web application of another kind": {"input": job("service", true), "findings": set()},
	"not: nothing given": {"input": job("", null), "findings": set()},
	"not: a kind that may not be judged": {
		"input": testing.opaque(job(null, true), [["metadata", "workload_type"]]),
		"findings": set(),
	},
	"not: a switch that may not be judged": {
		"input": testing.opaque(job("elasticjob", null), [path]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
