package easlint.rules.scaling["outside-range_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.scaling["outside-range"] as rule

scaled(instance, bounds) := testing.service({"metadata": {"instance": instance}, "autoscaler": bounds})

outside(instance, name, bound) := result.related(
	result.at(["metadata", "instance"], {"instance": instance, "bound": bound}),
	[result.place(result.at(["autoscaler", name], {}), "bound")],
)

cases := {
	"fewer than at least": {
		"input": scaled(1, {"min": 2, "max": 5}),
		"findings": {outside(1, "min", 2)},
	},
	"none, without an upper bound": {
		"input": scaled(0, {"min": 1}),
		"findings": {outside(0, "min", 1)},
	},
	"more than at most": {
		"input": scaled(6, {"min": 2, "max": 5}),
		"findings": {result.variant(outside(6, "max", 5), "above")},
	},
	"more than at most, without a lower bound, in a patch": {
		"input": testing.profile(scaled(1, {"max": 0}), "patch"),
		"findings": {result.variant(outside(1, "max", 0), "above")},
	},
	"near: the bounds themselves": {
		"input": scaled(2, {"min": 2, "max": 2}),
		"findings": set(),
	},
	"near: between the bounds, or on the free side of one": {
		"input": scaled(3, {"min": 2, "max": 5}),
		"findings": set(),
	},
	"near: bounds that contradict one another are another fault": {
		"input": scaled(3, {"min": 5, "max": 2}),
		"findings": set(),
	},
	"near: one bound that holds": {
		"input": scaled(4000, {"min": 2}),
		"findings": set(),
	},
	"not: no bounds": {
		"input": scaled(3, {"min": "", "max": null}),
		"findings": set(),
	},
	"not: no autoscaler, no number": {
		"input": testing.service({"metadata": {"instance": null}, "autoscaler": {"min": 5}}),
		"findings": set(),
	},
	"not: an autoscaler that may not be judged": {
		"input": testing.opaque(testing.service({"metadata": {"instance": 9}}), [["autoscaler"]]),
		"findings": set(),
	},
	"not: the other bound may not be judged": {
		"input": testing.opaque(scaled(1, {"min": 2}), [["autoscaler", "max"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
