package easlint.rules.storage["git-https_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.storage["git-https"] as rule

repos(texts) := testing.service({"storage": [{"git": {"repo": text}} | some text in texts]})

at(i) := result.at(["storage", i, "git", "repo"], {})

cases := {
	"SSH, plain HTTP and others": {
		"input": repos(["git@example.com:team/demo.git", "ssh://git@example.com/demo", "http://example.com/a", "example.com/a"]),
		"findings": {at(0), at(1), at(2), at(3)},
	},
	"no host in the second entry, in a patch": {
		"input": testing.profile(repos(["https://example.com/a", "https://", "https:///a", "x https://a"]), "patch"),
		"findings": {at(1), at(2), at(3)},
	},
	"near: HTTPS in any case, with a port or a user": {
		"input": repos(["https://example.com/a.git", "HTTPS://Example.com/a", "https://deploy@example.com:8443/a"]),
		"findings": set(),
	},
	"near: other texts beside the repository": {
		"input": testing.service({"storage": [{"git": {"repo": "https://example.com/a", "branch": "http://b", "username": "git@a"}}]}),
		"findings": set(),
	},
	"not: no repository": {
		"input": testing.service({"storage": [{"git": {}}, {"git": {"repo": ""}}, {"git": {"repo": null}}, {"oss": {}}, null]}),
		"findings": set(),
	},
	"not: a repository that may not be judged": {
		"input": testing.opaque(testing.service({"storage": [{"git": {}}]}), [["storage", 0, "git", "repo"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
