package easlint.rules.resources["spot-period-without-spot_test"]

import data.easlint.lib.fix
import data.easlint.lib.placement
import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.resources["spot-period-without-spot"] as rule

path := ["cloud", "computing", "disable_spot_protection_period"]

computing(settings) := testing.service({"cloud": {"computing": settings}})

disabled(entries) := computing({"disable_spot_protection_period": true, "instances": entries})

expected := {result.with_fix(result.key(path, {}), [fix.remove(path)])}

regular := {"type": "ecs.c7.large"}

spot := object.union(regular, {"spot_price_limit": 1.5})

cases := {
	"no spot instance": {
		"input": disabled([regular, {"type": "ecs.c7.xlarge", "spot_price_limit": null}]),
		"findings": expected,
	},
	"the single instance type": {
		"input": computing({"disable_spot_protection_period": true, "instance_type": "ecs.c7.large"}),
		"findings": expected,
	},
	"no instance types": {
		"input": disabled([]),
		"findings": expected,
	},
	"near: a spot instance among others": {
		"input": disabled([regular, spot]),
		"findings": set(),
	},
	"near: not disabled": {
		"input": computing({"disable_spot_protection_period": false, "instances": [regular]}),
		"findings": set(),
	},
	"not: a price that may not be judged": {
		"input": testing.opaque(disabled([regular]), [array.concat(placement.instances, [0, "spot_price_limit"])]),
		"findings": set(),
	},
	"not: an entry that may not be judged": {
		"input": testing.opaque(disabled([regular, null]), [array.concat(placement.instances, [1])]),
		"findings": set(),
	},
	"not: a list that may not be judged": {
		"input": testing.opaque(computing({"disable_spot_protection_period": true}), [placement.instances]),
		"findings": set(),
	},
	"not: nothing": {
		"input": computing({"disable_spot_protection_period": null, "instances": [regular]}),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
