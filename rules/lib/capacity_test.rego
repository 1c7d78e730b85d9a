package easlint.lib.capacity_test

import data.easlint.lib.capacity

test_counts if {
	capacity.instances(500) == 500
	capacity.instances(0) == 0
	capacity.instances("500") == 500
	capacity.instances("007") == 7
	capacity.instances("0") == 0
}

test_shares if {
	capacity.percent("1%") == 1
	capacity.percent("20%") == 20
	capacity.percent("020%") == 20
	capacity.percent("100%") == 100
}

test_what_is_no_count if {
	every value in [-1, 1.5, "-1", "1.5", "20%", "many", "", null] {
		not capacity.instances(value)
	}
}

test_what_is_no_share if {
	every value in ["0%", "101%", "1000%", "2.5%", "20 %", "%", "20", 20, null] {
		not capacity.percent(value)
	}
}
