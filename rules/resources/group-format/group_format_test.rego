package easlint.rules.resources["group-format_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.resources["group-format"] as rule

group(id) := testing.service({"metadata": {"resource": id}})

finding(id, variant) := {result.variant(result.at(["metadata", "resource"], {"id": id}), variant)}

cases := {
	"an instance type": {
		"input": group("ecs.c7.4xlarge"),
		"findings": finding("ecs.c7.4xlarge", "instance-type"),
	},
	"an instance type of Lingjun resources": {
		"input": group("ml.gu7xf.8xlarge-gu108"),
		"findings": finding("ml.gu7xf.8xlarge-gu108", "instance-type"),
	},
	"a quota, in a patch": {
		"input": testing.profile(group("quota1a2b3c"), "patch"),
		"findings": finding("quota1a2b3c", "quota"),
	},
	"a gateway": {
		"input": group("gw-m2vkzbpixm7mo"),
		"findings": finding("gw-m2vkzbpixm7mo", "gateway"),
	},
	"a VPC": {
		"input": group("vpc-bp1oll7xawovg9t8"),
		"findings": finding("vpc-bp1oll7xawovg9t8", "network"),
	},
	"a VSwitch": {
		"input": group("vsw-bp1jjgkw51nsca1e"),
		"findings": finding("vsw-bp1jjgkw51nsca1e", "network"),
	},
	"a security group": {
		"input": group("sg-bp1ej061cnyfn0b"),
		"findings": finding("sg-bp1ej061cnyfn0b", "network"),
	},
	"a service": {
		"input": group("eas-m-4zrj9q2x"),
		"findings": finding("eas-m-4zrj9q2x", "service"),
	},
	"something else": {
		"input": group("example_resource"),
		"findings": finding("example_resource", "other"),
	},
	"the prefix alone": {
		"input": group("eas-r-"),
		"findings": finding("eas-r-", "other"),
	},
	"a known prefix further inside": {
		"input": group("my-ecs.c7"),
		"findings": finding("my-ecs.c7", "other"),
	},
	"near: a resource group with a known prefix inside": {
		"input": group("eas-r-gw-1"),
		"findings": set(),
	},
	"near: a quota at its own key": {
		"input": testing.service({"metadata": {"quota_id": "quota1a2b3c"}}),
		"findings": set(),
	},
	"not: a resource group": {
		"input": group("eas-r-9lkbl2jvdm0puv"),
		"findings": set(),
	},
	"not: a group that may not be judged": {
		"input": testing.opaque(testing.service({"metadata": {}}), [["metadata", "resource"]]),
		"findings": set(),
	},
	"not: nothing": {
		"input": group(""),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
