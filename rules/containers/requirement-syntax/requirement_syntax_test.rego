package easlint.rules.containers["requirement-syntax_test"]

import data.easlint.lib.fix
import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.containers["requirement-syntax"] as rule

path(i, j) := ["containers", i, "prepare", "pythonRequirements", j]

requirements(lists) := testing.derived(
	testing.service({"containers": [{"prepare": {"pythonRequirements": [entry[0] | some entry in list]}} |
		some list in lists
	]}),
	{"containers": [{"requirements": [entry[1] | some entry in list]} | some list in lists]},
)

ok(text) := [text, {"kind": "ok"}]

option(text) := [text, {"kind": "option"}]

broken(text) := [text, {"kind": "broken"}]

repairable(text, repaired) := [text, {"kind": "broken", "repaired": repaired}]

cases := {
	"a single equals sign": {
		"input": requirements([[ok("absl-py==0.11.0"), repairable("numpy=1.16", "numpy==1.16")]]),
		"findings": {result.with_fix(
			result.variant(result.at(path(0, 1), {"repaired": "numpy==1.16"}), "single-equals"),
			[fix.replace(path(0, 1), "numpy==1.16")],
		)},
	},
	"no requirement, in the second container, in a patch": {
		"input": testing.profile(requirements([[], [broken("numpy 1.16"), broken("==1")]]), "patch"),
		"findings": {result.at(path(1, 0), {}), result.at(path(1, 1), {})},
	},
	"an option of pip": {
		"input": requirements([[option("-r requirements.txt"), option("--index-url https://mirror")]]),
		"findings": {
			result.variant(result.at(path(0, 0), {}), "option"),
			result.variant(result.at(path(0, 1), {}), "option"),
		},
	},
	"near: requirements, addresses and files": {
		"input": requirements([[ok("numpy>=1.16,<2; python_version > '3.8'"), ok("git+https://host/a"), ok("./a.whl")]]),
		"findings": set(),
	},
	"near: an entry that may not be judged": {
		"input": testing.opaque(requirements([[[null, null]]]), [path(0, 0)]),
		"findings": set(),
	},
	"not: no requirements": {
		"input": testing.service({"containers": [{"prepare": {"pythonRequirements": []}}, {}]}),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
