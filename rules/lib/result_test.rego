package easlint.lib.result_test

import data.easlint.lib.result

port := ["containers", 0, "port"]

test_at_marks_the_value if {
	result.at(port, {"port": 1}) == {"path": port, "part": "value", "args": {"port": 1}}
}

test_key_marks_the_key if {
	result.key(port, {"port": 1}) == {"path": port, "part": "key", "args": {"port": 1}}
}

test_missing_marks_the_parent if {
	result.missing(port, {"port": 1}) == {"path": port, "part": "missing", "args": {"port": 1}} with input.profile as "service"
	result.missing([], {}).part == "missing" with input.profile as "test"
	result.missing([], {}).part == "missing" with input as {}
}

test_nothing_is_missing_in_a_patch if {
	not result.missing([], {}) with input.profile as "patch"
}

test_span_and_text_mark_a_part_of_the_value if {
	result.span(port, 2, 5, {}) == object.union(result.at(port, {}), {"span": [2, 5]})
	result.text(port, "cd", {}) == object.union(result.at(port, {}), {"text": "cd"})
}

test_variant_and_related_are_added if {
	finding := result.at(port, {})
	other := result.place(result.key(["containers", 1, "port"], {}), "first")
	other.label == "first"
	result.variant(finding, "other").variant == "other"
	result.related(finding, [other]).related == [other]
	result.related(finding, [other]).path == port
}

test_a_repair_is_added if {
	result.with_fix(result.at(port, {}), [1]).fix == {"changes": [1]}
	result.with_unsafe_fix(result.at(port, {}), [1]).fix == {"changes": [1], "safety": "unsafe"}
	result.suggest(result.at(port, {}), "qsp", ["qps"]).suggest == {"word": "qsp", "from": ["qps"]}
}
