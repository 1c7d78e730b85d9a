package easlint.lib.workload_test

import data.easlint.lib.testing
import data.easlint.lib.workload

test_type_is_in_small_letters if {
	workload.type == "async" with input as testing.service({"metadata": {"type": "Async"}})
}

test_type_is_empty_without_one if {
	workload.type == "" with input as testing.service({"metadata": {"type": null}})
}

test_type_is_not_known_when_it_may_not_be_judged if {
	not workload.type with input as testing.opaque(testing.service({}), [["metadata", "type"]])
}

test_without_processor_needs_both_to_be_absent if {
	workload.without_processor with input as testing.service({"containers": [{}], "processor": ""})
	not workload.without_processor with input as testing.service({"processor": "pmml"})
	not workload.without_processor with input as testing.service({"processor_path": "oss://bucket/p.zip"})
	not workload.without_processor with input as testing.opaque(testing.service({}), [["processor"]])
	not workload.without_processor with input as testing.opaque(testing.service({}), [["processor_path"]])
}
