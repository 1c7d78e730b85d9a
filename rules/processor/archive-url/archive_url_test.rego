package easlint.rules.processor["archive-url_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.processor["archive-url"] as rule

found(setting) := result.at([setting], {"setting": setting})

model(location) := testing.service({"processor": "pmml", "model_path": location})

cases := {
	"a model file": {"input": model("https://host/dir/model.pmml"), "findings": {found("model_path")}},
	"a folder, in a patch": {
		"input": testing.profile(model("http://host/models.zip/"), "patch"),
		"findings": {found("model_path")},
	},
	"an archive only in the query": {
		"input": testing.service({"processor_path": "https://host/get?file=p.tar.gz"}),
		"findings": {found("processor_path")},
	},
	"a name that only ends like an archive": {
		"input": model("https://host/modelzip"),
		"findings": {found("model_path")},
	},
	"near: an archive with a query": {
		"input": model("https://host/model.tar.gz?Expires=1#part"),
		"findings": set(),
	},
	"near: an archive in capital letters": {"input": model("http://host/MODEL.ZIP"), "findings": set()},
	"near: each kind of archive": {
		"input": testing.service({"model_path": "http://host/m.tgz", "processor_path": "http://host/p.bz2"}),
		"findings": set(),
	},
	"near: a tape archive": {"input": model("http://host/m.tar"), "findings": set()},
	"not: a folder in OSS": {"input": model("oss://bucket/model/"), "findings": set()},
	"not: nothing": {"input": model(""), "findings": set()},
	"not: a URL that may not be judged": {
		"input": testing.opaque(model(null), [["model_path"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
