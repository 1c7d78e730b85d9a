package easlint.rules.resources["shm-size-unit_test"]

import data.easlint.lib.fix
import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.resources["shm-size-unit"] as rule

path := ["metadata", "shm_size"]

shm(value) := testing.service({"metadata": {"shm_size": value}})

finding(value, gigabytes) := result.at(path, {"shm": value, "gigabytes": gigabytes})

repaired(found, gigabytes) := result.with_fix(found, [fix.replace(path, gigabytes)])

cases := {
	"megabytes": {
		"input": shm(65536),
		"findings": {repaired(finding(65536, 64), 64)},
	},
	"megabytes that are no whole gigabytes, in a patch": {
		"input": testing.profile(shm(1025), "patch"),
		"findings": {repaired(finding(1025, 2), 2)},
	},
	"the most megabytes that are repaired": {
		"input": shm(1048576),
		"findings": {repaired(finding(1048576, 1024), 1024)},
	},
	"bytes, which are left to a person": {
		"input": shm(68719476736),
		"findings": {finding(68719476736, 67108864)},
	},
	"a text with a unit": {
		"input": shm("64Gi"),
		"findings": {repaired(result.variant(finding("64Gi", 64), "unit"), 64)},
	},
	"a text with so many gigabytes that the number would be doubtful again": {
		"input": shm("2T"),
		"findings": {result.variant(finding("2T", 2048), "unit")},
	},
	"near: the most gigabytes that are believed": {
		"input": shm(1024),
		"findings": set(),
	},
	"near: a text without a unit": {
		"input": shm("64 "),
		"findings": set(),
	},
	"not: gigabytes": {
		"input": shm(64),
		"findings": set(),
	},
	"not: a size that may not be judged": {
		"input": testing.opaque(testing.service({"metadata": {}}), [path]),
		"findings": set(),
	},
	"not: nothing": {
		"input": shm(""),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
