package easlint.rules.service["name-format_test"]

import data.easlint.lib.fix
import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.service["name-format"] as rule

path := ["metadata", "name"]

named(name) := testing.service({"metadata": {"name": name, "instance": 1}})

repaired(args, better) := result.with_fix(
	result.at(path, object.union(args, {"repaired": better})),
	[fix.replace(path, better)],
)

letters(number) := concat("", ["a" | some _ in numbers.range(1, number)])

cases := {
	"capital letters, in a patch": {
		"input": testing.profile(named("MyService"), "patch"),
		"findings": {repaired({"character": "M"}, "myservice")},
	},
	"a dot and blanks": {
		"input": named("qwen2.5  chat"),
		"findings": {repaired({"character": "."}, "qwen2_5_chat")},
	},
	"no letter of a name at all": {
		"input": named("演示"),
		"findings": {result.at(path, {"character": "演"})},
	},
	"a digit in front": {
		"input": named("2nd_demo"),
		"findings": {result.variant(repaired({"character": "2"}, "s2nd_demo"), "start")},
	},
	"a hyphen in front": {
		"input": named("-demo"),
		"findings": {result.variant(repaired({"character": "-"}, "demo"), "start")},
	},
	"one character too many": {
		"input": named(letters(64)),
		"findings": {result.variant(repaired({"length": 64}, letters(63)), "length")},
	},
	"near: as long as may be": {"input": named(letters(63)), "findings": set()},
	"near: digits, underscores and hyphens after a letter": {"input": named("d-2_x-"), "findings": set()},
	"not: one letter": {"input": named("d"), "findings": set()},
	"not: no name": {"input": named(""), "findings": set()},
	"not: a name that may not be judged": {
		"input": testing.opaque(testing.service({"metadata": {"instance": 1}}), [path]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
