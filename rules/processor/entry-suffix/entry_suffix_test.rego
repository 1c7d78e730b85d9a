package easlint.rules.processor["entry-suffix_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.processor["entry-suffix"] as rule

own(type, entry) := testing.service({
	"processor_path": "oss://bucket/p.zip",
	"processor_type": type,
	"processor_entry": entry,
})

java(class) := testing.service({"processor_type": "java", "processor_mainclass": class})

found(type, suffix, entry) := result.at(
	["processor_entry"],
	{"type": type, "suffix": suffix, "entry": entry},
)

class_found(entry) := result.variant(result.at(["processor_mainclass"], {"entry": entry}), "mainclass")

cases := {
	"a source file for C++": {
		"input": own("cpp", "processor.cc"),
		"findings": {found("cpp", ".so", "processor.cc")},
	},
	"a shared library for Python, in a patch": {
		"input": testing.profile(own("python", "libecho.so"), "patch"),
		"findings": {found("python", ".py", "libecho.so")},
	},
	"a class and a module for Python": {
		"input": own("python", "app.py:Demo"),
		"findings": {found("python", ".py", "app.py:Demo")},
	},
	"a JAR file as main class": {"input": java("demo.jar"), "findings": {class_found("demo.jar")}},
	"a path as main class": {"input": java("com/example/Demo"), "findings": {class_found("com/example/Demo")}},
	"near: a shared library in a folder": {"input": own("cpp", "./lib/libecho.so"), "findings": set()},
	"near: a module in a folder": {"input": own("python", "./app.py"), "findings": set()},
	"near: an entry of a type that has none": {"input": own("java", "demo.jar"), "findings": set()},
	"near: a class in a package called jar": {
		"input": java("com.example.jar.Demo"),
		"findings": set(),
	},
	"not: an entry without a type": {"input": own("", "demo.jar"), "findings": set()},
	"not: nothing given": {"input": own("cpp", ""), "findings": set()},
	"not: an entry that may not be judged": {
		"input": testing.opaque(own("cpp", null), [["processor_entry"]]),
		"findings": set(),
	},
	"not: a type that may not be judged": {
		"input": testing.opaque(own(null, "demo.jar"), [["processor_type"]]),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
