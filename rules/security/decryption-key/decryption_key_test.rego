package easlint.rules.security["decryption-key_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.security["decryption-key"] as rule

expected := result.at(["confidential", "decryption_key"], {})

key(text) := testing.service({"confidential": {"decryption_key": text}})

cases := {
	"a key": {
		"input": key("correct-horse-battery"),
		"findings": {expected},
	},
	"another scheme, in a patch": {
		"input": testing.profile(key("https://kbs.example.com/default/key/demo"), "patch"),
		"findings": {expected},
	},
	"a scheme alone": {
		"input": key("kbs://"),
		"findings": {expected},
	},
	"an address that is not at the beginning": {
		"input": key("key kbs:///default/key/demo"),
		"findings": {expected},
	},
	"near: addresses with and without a host, in any case": {
		"input": key("kbs:///default/key/demo"),
		"findings": set(),
	},
	"near: an address with a host, in capitals": {
		"input": key("KBS://kbs.example.com/default/key/demo"),
		"findings": set(),
	},
	"not: no key": {
		"input": key(""),
		"findings": set(),
	},
	"not: null": {
		"input": key(null),
		"findings": set(),
	},
	"not: a key that may not be judged": {
		"input": testing.opaque(testing.service({"confidential": {}}), [["confidential", "decryption_key"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
