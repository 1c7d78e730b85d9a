package easlint.rules.scaling["unknown-metric_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.scaling["unknown-metric"] as rule

facts := {"known": {"metrics": {
	"asOf": "2026-11-25",
	"values": ["qps", "cpu", "gpu[util]"],
	"patterns": [`^custom\[[^\]]+\](@[^\[\]]+(\[[^\]]*\])?)?$`, "^other$"],
}}}

targets(strategies) := testing.facts(testing.service({"autoscaler": {"strategies": strategies}}), facts)

listed(strategies) := testing.facts(testing.service({"autoscaler": {"scaleStrategies": strategies}}), facts)

named(finding) := result.suggest(finding, finding.args.metric, ["qps", "cpu", "gpu[util]"])

cases := {
	"a slip in the second target": {
		"input": targets({"qps": 10, "qsp": 10}),
		"findings": {named(result.key(["autoscaler", "strategies", "qsp"], {"metric": "qsp", "asOf": "2026-11-25"}))},
	},
	"capitals, and a prefix of the service's own, in a patch": {
		"input": testing.profile(targets({"CPU": 80, "custom": 5, "mycustom[a]": 1}), "patch"),
		"findings": {named(result.key(["autoscaler", "strategies", metric], {"metric": metric, "asOf": "2026-11-25"})) |
			some metric in ["CPU", "custom", "mycustom[a]"]
		},
	},
	"a slip in the list, whose target is nothing": {
		"input": listed([{"metricName": "qps", "threshold": 10}, {"metricName": "Latency", "threshold": null}]),
		"findings": {named(result.at(
			["autoscaler", "scaleStrategies", 1, "metricName"],
			{"metric": "Latency", "asOf": "2026-11-25"},
		))},
	},
	"near: metrics with brackets": {
		"input": targets({"gpu[util]": 80, "custom[tokens]": 5, "custom[a]@zone[b]": 1}),
		"findings": set(),
	},
	"near: capitals in the list": {
		"input": listed([{"metricName": "QPS", "threshold": 10}, {"metricName": "custom[a]", "threshold": 10}]),
		"findings": set(),
	},
	"not: targets that are nothing": {
		"input": testing.facts(
			testing.service({"autoscaler": {"strategies": {}, "scaleStrategies": [{}, null, {"metricName": ""}]}}),
			facts,
		),
		"findings": set(),
	},
	"a slip, where the list has no patterns": {
		"input": testing.facts(
			testing.service({"autoscaler": {"strategies": {"qsp": 10}}}),
			{"known": {"metrics": {"asOf": "2026-11-25", "values": ["qps", "cpu", "gpu[util]"]}}},
		),
		"findings": {named(result.key(["autoscaler", "strategies", "qsp"], {"metric": "qsp", "asOf": "2026-11-25"}))},
	},
	"not: no list of metrics": {
		"input": testing.service({"autoscaler": {
			"strategies": {"qsp": 10},
			"scaleStrategies": [{"metricName": "qsp"}],
		}}),
		"findings": set(),
	},
	"not: a metric that may not be judged": {
		"input": testing.opaque(listed([{}]), [["autoscaler", "scaleStrategies", 0, "metricName"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
