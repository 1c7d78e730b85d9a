package easlint.lib.placement_test

import data.easlint.lib.placement
import data.easlint.lib.testing

# The input for what `cloud.computing` holds.
computing(settings) := testing.service({"cloud": {"computing": settings}})

list(entries) := computing({"instances": entries})

metadata(settings) := testing.service({"metadata": settings})

at(i) := array.concat(placement.instances, [i])

test_types_come_from_both_keys if {
	both := computing({"instances": [{"type": "a"}, {}, null, {"type": "dedicated_resource"}], "instance_type": "b"})
	placement.types == {
		{"path": array.concat(at(0), ["type"]), "type": "a"},
		{"path": array.concat(at(3), ["type"]), "type": "dedicated_resource"},
		{"path": placement.instance_type, "type": "b"},
	} with input as both
	{type.type | some type in placement.public_types} == {"a", "b"} with input as both
}

test_a_group_entry_is_no_public_type if {
	placement.uses_group_entry with input as list([{"type": "a"}, {"type": "dedicated_resource"}])
	not placement.uses_group_entry with input as list([{"type": "a"}])
	placement.public_types == set() with input as list([{"type": "dedicated_resource"}])
}

test_types_are_unclear_where_one_may_not_be_judged if {
	entries := list([{"type": "a"}, {"capacity": 1}, null])
	every path in [
		["cloud"],
		placement.instances,
		placement.instance_type,
		array.concat(at(1), ["type"]),
		at(2),
	] {
		placement.unclear with input as testing.opaque(entries, [path])
	}
}

test_types_are_clear_where_others_may_not_be_judged if {
	entries := list([{"type": "a"}, {"type": "b"}])
	every path in [array.concat(at(0), ["capacity"]), ["cloud", "networking"], at(5)] {
		not placement.unclear with input as testing.opaque(entries, [path])
	}
}

test_a_group_or_a_quota_is_a_group if {
	every key in ["resource", "quota_id"] {
		placement.has_group with input as metadata({key: "some-id"})
		not placement.has_no_group with input as metadata({key: "some-id"})
		placement.has_group with input as testing.opaque(metadata({}), [["metadata", key]])
		not placement.has_no_group with input as testing.opaque(metadata({}), [["metadata", key]])
	}
}

test_neither_is_none if {
	placement.has_no_group with input as metadata({"resource": "", "quota_id": null})
	not placement.has_group with input as metadata({"resource": "", "quota_id": null})
}

test_metadata_that_may_not_be_judged_say_nothing_about_a_group if {
	hidden := testing.opaque(testing.service({}), [["metadata"]])
	not placement.has_group with input as hidden
	not placement.has_no_group with input as hidden
}

test_bursting_is_off_without_a_word if {
	path := ["metadata", "resource_burstable"]
	placement.never_bursts with input as metadata({})
	placement.never_bursts with input as metadata({"resource_burstable": false})
	not placement.never_bursts with input as metadata({"resource_burstable": true})
	not placement.never_bursts with input as testing.opaque(metadata({}), [path])
}

test_a_price_limit_makes_a_spot_instance if {
	entries := list([{"type": "a", "spot_price_limit": 1}, {"type": "b", "spot_price_limit": null}, {"type": "c"}, null])
	hidden := testing.opaque(entries, [array.concat(at(2), ["spot_price_limit"]), at(3)])
	[i | some i in [0, 1, 2, 3]; placement.is_spot(i)] == [0, 2] with input as hidden
	[i | some i in [0, 1, 2, 3]; placement.is_regular(i)] == [1] with input as hidden
}
