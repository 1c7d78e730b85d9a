package easlint.rules.scaling["zero-with-gateway_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.scaling["zero-with-gateway"] as rule

expected := result.related(
	result.at(["autoscaler", "min"], {}),
	[result.place(result.at(["networking", "gateway"], {}), "gateway")],
)

scaled(least, gateway) := testing.service({"autoscaler": {"min": least}, "networking": {"gateway": gateway}})

cases := {
	"a dedicated gateway": {
		"input": scaled(0, "gw-m2vkzbpixm7mo"),
		"findings": {expected},
	},
	"a patch, with other settings beside": {
		"input": testing.profile(
			testing.service({
				"autoscaler": {"min": 0, "max": 5, "strategies": {"qps": 1}},
				"networking": {"gateway": "gw-1", "disable_internet_endpoint": true},
			}),
			"patch",
		),
		"findings": {expected},
	},
	"near: one instance at least": {
		"input": scaled(1, "gw-m2vkzbpixm7mo"),
		"findings": set(),
	},
	"near: the shared gateway": {
		"input": scaled(0, "default"),
		"findings": set(),
	},
	"not: no gateway, no bound": {
		"input": scaled(0, ""),
		"findings": set(),
	},
	"not: no bound": {
		"input": scaled(null, "gw-1"),
		"findings": set(),
	},
	"not: a gateway that may not be judged": {
		"input": testing.opaque(testing.service({"autoscaler": {"min": 0}}), [["networking", "gateway"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
