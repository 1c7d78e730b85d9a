package easlint.rules.resources["memory-unit_test"]

import data.easlint.lib.fix
import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.resources["memory-unit"] as rule

path := ["metadata", "memory"]

memory(value) := testing.service({"metadata": {"memory": value}})

finding(value, megabytes) := result.at(path, {"memory": value, "megabytes": megabytes})

repaired(found, megabytes) := result.with_fix(found, [fix.replace(path, megabytes)])

cases := {
	"gigabytes": {
		"input": memory(4),
		"findings": {repaired(finding(4, 4096), 4096)},
	},
	"the fewest, in a patch": {
		"input": testing.profile(memory(1), "patch"),
		"findings": {repaired(finding(1, 1024), 1024)},
	},
	"the most": {
		"input": memory(255),
		"findings": {repaired(finding(255, 261120), 261120)},
	},
	"a text with a unit": {
		"input": memory("4Gi"),
		"findings": {repaired(result.variant(finding("4Gi", 4096), "unit"), 4096)},
	},
	"the least megabytes in a text that are repaired": {
		"input": memory("256 MB"),
		"findings": {repaired(result.variant(finding("256 MB", 256), "unit"), 256)},
	},
	"so few megabytes in a text that the number would be doubtful again": {
		"input": memory("255M"),
		"findings": {result.variant(finding("255M", 255), "unit")},
	},
	"near: the least megabytes that are believed": {
		"input": memory(256),
		"findings": set(),
	},
	"near: none": {
		"input": memory(0),
		"findings": set(),
	},
	"near: a text without a unit": {
		"input": memory("4096 "),
		"findings": set(),
	},
	"not: megabytes": {
		"input": memory(4096),
		"findings": set(),
	},
	"not: memory that may not be judged": {
		"input": testing.opaque(testing.service({"metadata": {}}), [path]),
		"findings": set(),
	},
	"not: nothing": {
		"input": memory(null),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
