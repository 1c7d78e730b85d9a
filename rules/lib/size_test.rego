package easlint.lib.size_test

import data.easlint.lib.size

megabytes := {
	"4Gi": 4096,
	"4G": 4096,
	"4gb": 4096,
	"4 GiB": 4096,
	"+04g": 4096,
	"1.5Gi": 1536,
	"512M": 512,
	"1025K": 2,
	"1T": 1048576,
	"0Gi": 0,
}

test_units_become_megabytes if {
	every text, expected in megabytes {
		size.megabytes(text) == expected
	}
}

test_units_become_gigabytes if {
	size.gigabytes("64Gi") == 64
	size.gigabytes("1025MB") == 2
	size.gigabytes("1T") == 1024
}

test_what_has_no_unit_is_not_read if {
	every value in ["4096", "4096 ", "Gi", "4Gi!", "4  Gi", "-4Gi", "4Pi", "", 4, null] {
		not size.megabytes(value)
		not size.gigabytes(value)
	}
}
