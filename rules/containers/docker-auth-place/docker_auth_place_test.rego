package easlint.rules.containers["docker-auth-place_test"]

import data.easlint.lib.fix
import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.containers["docker-auth-place"] as rule

login := "cmVhZGVyOlN1bm55LURheS00Mg=="

path(i) := ["containers", i, "dockerAuth"]

moved(i) := result.with_fix(result.key(path(i), {}), [fix.move(path(i), ["dockerAuth"])])

cases := {
	"inside a container": {
		"input": testing.service({"containers": [{}, {"dockerAuth": login}]}),
		"findings": {moved(1)},
	},
	"inside two containers, in a patch": {
		"input": testing.profile(testing.service({"containers": [{"dockerAuth": login}, {"dockerAuth": login}]}), "patch"),
		"findings": {moved(0), result.key(path(1), {})},
	},
	"at both places": {
		"input": testing.service({"dockerAuth": login, "containers": [{"dockerAuth": login}]}),
		"findings": {result.key(path(0), {})},
	},
	"one that may not be judged is there all the same": {
		"input": testing.opaque(testing.service({"containers": [{}]}), [path(0)]),
		"findings": {moved(0)},
	},
	"near: at the top level": {
		"input": testing.service({"dockerAuth": login, "containers": [{"image": "a"}]}),
		"findings": set(),
	},
	"near: an empty one inside a container": {
		"input": testing.service({"containers": [{"dockerAuth": ""}, {"dockerAuth": null}]}),
		"findings": set(),
	},
	"not: a container that may not be judged": {
		"input": testing.opaque(testing.service({"containers": [null]}), [["containers", 0]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
