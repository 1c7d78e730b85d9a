package easlint.rules.storage["confidential-needs-storage_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.storage["confidential-needs-storage"] as rule

confidential := {"trustee_endpoint": "https://trustee.example.com", "decryption_key": "kbs:///default/key/demo"}

cases := {
	"no storage": {
		"input": testing.service({"confidential": confidential}),
		"findings": {result.key(["confidential"], {})},
	},
	"an empty storage, for a local test": {
		"input": testing.profile(testing.service({"confidential": confidential, "storage": []}), "test"),
		"findings": {result.key(["confidential"], {})},
	},
	"settings that may not be judged are given all the same": {
		"input": testing.opaque(
			testing.service({"confidential": {}, "storage": null}),
			[["confidential", "decryption_key"]],
		),
		"findings": {result.key(["confidential"], {})},
	},
	"near: a mount": {
		"input": testing.service({"confidential": confidential, "storage": [{"mount_path": "/a", "oss": {}}]}),
		"findings": set(),
	},
	"near: a mount that may not be judged": {
		"input": testing.opaque(
			testing.service({"confidential": confidential, "storage": [null]}),
			[["storage", 0]],
		),
		"findings": set(),
	},
	"not: a storage that may not be judged": {
		"input": testing.opaque(testing.service({"confidential": confidential}), [["storage"]]),
		"findings": set(),
	},
	"not: nothing confidential": {
		"input": testing.service({"confidential": {}}),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
