package easlint.rules.resources.disk_test

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.resources.disk as rule

extra := "eas.aliyun.com/extra-ephemeral-storage"

disk(size) := testing.service({"metadata": {"disk": size}})

feature(size) := testing.service({"features": {extra: size}})

on_disk(size) := result.at(["metadata", "disk"], {"size": size})

on_feature(size) := result.at(["features", extra], {"size": size})

cases := {
	"another unit": {
		"input": disk("30GB"),
		"findings": {on_disk("30GB")},
	},
	"a feature in another unit, in a patch": {
		"input": testing.profile(feature("1Ti"), "patch"),
		"findings": {on_feature("1Ti")},
	},
	"a feature without a unit": {
		"input": feature("100"),
		"findings": {on_feature("100")},
	},
	"a part of a GB": {
		"input": disk(30.5),
		"findings": {on_disk(30.5)},
	},
	"less than nothing": {
		"input": disk(-30),
		"findings": {on_disk(-30)},
	},
	"too large on public resources": {
		"input": disk("2001Gi"),
		"findings": {result.variant(on_disk("2001Gi"), "too-large")},
	},
	"a number of GB and a feature that are too large": {
		"input": testing.service({"metadata": {"disk": 3000, "quota_id": ""}, "features": {extra: "02500Gi"}}),
		"findings": {
			result.variant(on_disk(3000), "too-large"),
			result.variant(on_feature("02500Gi"), "too-large"),
		},
	},
	"near: the largest size on public resources": {
		"input": disk("2000Gi"),
		"findings": set(),
	},
	"near: a larger one in a resource group": {
		"input": testing.service({"metadata": {"disk": 3000, "resource": "eas-r-9lkbl2jvdm0puv"}}),
		"findings": set(),
	},
	"near: a larger one in a patch, whose service may have a group": {
		"input": testing.profile(disk(3000), "patch"),
		"findings": set(),
	},
	"near: numbers of GB": {
		"input": disk(850),
		"findings": set(),
	},
	"near: a number of GB as text": {
		"input": disk("30"),
		"findings": set(),
	},
	"near: no GB": {
		"input": disk(0),
		"findings": set(),
	},
	"near: another feature": {
		"input": testing.service({"features": {"eas.aliyun.com/gpu-driver-version": "tesla=550.127.08"}}),
		"findings": set(),
	},
	"not: sizes": {
		"input": testing.service({"metadata": {"disk": "30Gi"}, "features": {extra: "100Gi"}}),
		"findings": set(),
	},
	"not: sizes that may not be judged": {
		"input": testing.opaque(testing.service({}), [["metadata", "disk"], ["features", extra]]),
		"findings": set(),
	},
	"not: a group that may not be judged": {
		"input": testing.opaque(disk(3000), [["metadata", "resource"]]),
		"findings": set(),
	},
	"not: nothing": {
		"input": testing.service({"metadata": {"disk": ""}, "features": {extra: null}}),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
