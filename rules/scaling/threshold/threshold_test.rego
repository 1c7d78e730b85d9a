package easlint.rules.scaling.threshold_test

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.scaling.threshold as rule

facts := {"known": {"metrics": {"asOf": "2026-11-25", "kinds": {"cpu": "percent", "gpu": "percent", "memory": "percent", "other": "count"}}}}

targets(strategies) := testing.facts(testing.service({"autoscaler": {"strategies": strategies}}), facts)

listed(strategies) := testing.facts(testing.service({"autoscaler": {"scaleStrategies": strategies}}), facts)

at(metric, value) := result.at(["autoscaler", "strategies", metric], {"metric": metric, "value": value})

listed_at(i, metric, value) := result.at(
	["autoscaler", "scaleStrategies", i, "threshold"],
	{"metric": metric, "value": value},
)

percent(place) := object.union(result.variant(place, "percent"), {"args": {"asOf": "2026-11-25"}})

cases := {
	"nothing and less": {
		"input": targets({"qps": 0, "cpu": 50, "custom[a]": -1.5}),
		"findings": {at("qps", 0), at("custom[a]", -1.5)},
	},
	"more than all, in a patch": {
		"input": testing.profile(targets({"cpu": 800, "gpu": 100.5, "memory": 101}), "patch"),
		"findings": {
			percent(at("cpu", 800)),
			percent(at("gpu", 100.5)),
			percent(at("memory", 101)),
		},
	},
	"in the list": {
		"input": listed([
			{"metricName": "QPS", "threshold": 10},
			{"metricName": "CPU", "threshold": 150},
			{"metricName": "qps", "threshold": 0},
		]),
		"findings": {percent(listed_at(1, "CPU", 150)), listed_at(2, "qps", 0)},
	},
	"nothing, without a list of metrics": {
		"input": testing.service({"autoscaler": {"strategies": {"qps": 0}}}),
		"findings": {at("qps", 0)},
	},
	"near: all of it, and a little": {
		"input": targets({"cpu": 100, "gpu": 0.1, "memory": 1}),
		"findings": set(),
	},
	"near: many, of what is no percentage": {
		"input": targets({"qps": 5000, "custom[cpu]": 300, "gpu[util]": 101}),
		"findings": set(),
	},
	"not: targets that are nothing": {
		"input": testing.service({"autoscaler": {
			"strategies": {"qps": null, "cpu": ""},
			"scaleStrategies": [{}, null, {"metricName": "qps"}, {"threshold": 0}],
		}}),
		"findings": set(),
	},
	"not: texts": {
		"input": targets({"cpu": "high", "gpu": false}),
		"findings": set(),
	},
	"not: a target that may not be judged": {
		"input": testing.opaque(listed([{"metricName": "qps"}]), [["autoscaler", "scaleStrategies", 0, "threshold"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
