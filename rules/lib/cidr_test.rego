package easlint.lib.cidr_test

import data.easlint.lib.cidr
import data.easlint.lib.testing

# The input for VSwitches whose blocks are known, except that of vsw-4.
vswitches(ids) := testing.facts(
	testing.service({"cloud": {"networking": {"vswitch_id": ids}}}),
	{"vswitches": {"vsw-1": "10.224.3.0/24", "vsw-2": "192.168.0.0/16", "vsw-3": "10.255.0.0/20"}},
)

test_blocks_are_ranges if {
	cidr.range_of("0.0.0.0/0") == {"first": 0, "last": 4294967295}
	cidr.range_of("1.2.3.4/32") == {"first": 16909060, "last": 16909060}
	cidr.range_of("10.241.29.7/22") == {"first": 183573504, "last": 183574527}
}

test_other_texts_are_none if {
	every text in {"", "10.0.0.0", "10.0.0/8", "10.0.0.0/33", "10.0.0.0/8,", "x10.0.0.0/8", "fe80::/10"} {
		not cidr.range_of(text)
	}
}

test_a_range_overlaps_the_blocks_it_shares_an_address_with if {
	cidr.overlapped(cidr.range_of("10.0.0.0/8")) == cidr.management
	cidr.overlapped(cidr.range_of("10.224.255.255/32")) == ["10.224.0.0/16"]
	cidr.overlapped(cidr.range_of("10.224.0.0/32")) == ["10.224.0.0/16"]
	cidr.overlapped(cidr.range_of("10.240.0.0/30")) == ["10.240.0.0/12"]
	cidr.overlapped(cidr.range_of("10.255.255.255/32")) == ["10.240.0.0/12"]
}

test_a_range_overlaps_nothing_beside_the_blocks if {
	every block in {"10.223.255.0/24", "10.225.0.0/16", "10.239.255.255/32", "11.0.0.0/8"} {
		cidr.overlapped(cidr.range_of(block)) == []
	}
}

test_known_vswitches_conflict if {
	cidr.conflicts == ["10.224.3.0/24"] with input as vswitches("vsw-1")
	cidr.conflicts == ["10.224.3.0/24", "10.255.0.0/20"] with input as vswitches("vsw-2, vsw-1 ,vsw-4,vsw-3")
	cidr.conflicts == [] with input as vswitches("vsw-2,vsw-4")
}

test_nothing_conflicts_that_is_not_known if {
	cidr.conflicts == [] with input as testing.service({"cloud": {"networking": {"vswitch_id": "vsw-1"}}})
	cidr.conflicts == [] with input as testing.facts(testing.service({}), {"vswitches": {"vsw-1": "10.224.3.0/24"}})
}

test_a_list_is_readable_when_all_entries_are_blocks if {
	cidr.readable with input as testing.service({})
	cidr.readable with input as testing.derived(testing.service({}), {"cidrs": [{"valid": true}]})
	not cidr.readable with input as testing.derived(testing.service({}), {"cidrs": [{"valid": true}, {"valid": false}]})
}
