package easlint.lib.vpc_test

import data.easlint.lib.testing
import data.easlint.lib.vpc

networking(settings) := testing.service({"cloud": {"networking": settings}})

complete := {"vpc_id": "vpc-1", "vswitch_id": "vsw-1", "security_group_id": "sg-1"}

test_nothing_lacks_where_all_ids_are if vpc.lacking == [] with input as networking(complete)

test_absent_and_empty_ids_lack if {
	vpc.lacking == ["vswitch_id", "security_group_id"] with input as networking({"vpc_id": "vpc-1", "vswitch_id": ""})
	vpc.lacking == vpc.ids with input as testing.service({})
}

test_an_id_that_may_not_be_judged_is_there if {
	given := testing.opaque(networking({"vpc_id": "vpc-1"}), [["cloud", "networking", "vswitch_id"]])
	vpc.lacking == ["security_group_id"] with input as given
	vpc.lacking == [] with input as testing.opaque(testing.service({}), [["cloud"]])
}

test_names_are_in_one_order if {
	vpc.names == "`vpc_id`, `vswitch_id`" with input as networking({"security_group_id": "sg-1"})
	vpc.names == "" with input as networking(complete)
}
