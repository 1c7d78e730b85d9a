package easlint.lib.sinks_test

import data.easlint.lib.sinks
import data.easlint.lib.testing

test_type_is_in_small_letters if {
	sinks.type == "maxcompute" with input as testing.service({"sinker": {"type": "MaxCompute"}})
	sinks.type == "sls" with input as testing.service({"sinker": {"type": "sls"}})
}

test_type_is_one_that_exists if {
	not sinks.type with input as testing.service({"sinker": {"type": "kafka"}})
	not sinks.type with input as testing.service({"sinker": {"type": ""}})
	not sinks.type with input as testing.opaque(testing.service({"sinker": {}}), [["sinker", "type"]])
}

test_block_is_named_like_its_type if sinks.block("sls") == ["sinker", "config", "sls"]
