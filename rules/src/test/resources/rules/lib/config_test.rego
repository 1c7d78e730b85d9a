package easlint.lib.config_test

import data.easlint.lib.config
import data.easlint.lib.testing

service := testing.opaque(
	testing.service({
		"metadata": {"name": "demo", "gpu": 0, "rpc": {}},
		"containers": [{"image": "a", "command": "", "env": [null]}],
		"cloud": {"networking": {}},
		"token": null,
	}),
	[["containers", 0, "script"], ["cloud", "networking", "vpc_id"], ["storage"]],
)

given := {
	["metadata", "name"],
	["metadata", "gpu"],
	["containers", 0, "image"],
	["containers", 0, "env"],
}

absent := {
	["metadata", "rpc"],
	["metadata", "rpc", "batching"],
	["containers", 0, "command"],
	["containers", 0, "env", 0],
	["containers", 1, "image"],
	["token"],
	["token", "inside"],
	["networking"],
	["cloud", "networking", "vswitch_id"],
}

test_given_values_are_given if {
	every path in given {
		config.given(path) with input as service
		not config.absent(path) with input as service
	}
}

test_absent_and_empty_values_are_absent if {
	every path in absent {
		config.absent(path) with input as service
		not config.given(path) with input as service
	}
}

test_a_value_that_may_not_be_judged_is_given if {
	every path in {["containers", 0, "script"], ["storage"], ["cloud", "networking"]} {
		config.given(path) with input as service
		not config.absent(path) with input as service
	}
}

test_what_lies_inside_it_is_neither if {
	not config.given(["storage", 0, "oss"]) with input as service
	not config.absent(["storage", 0, "oss"]) with input as service
}

test_value_or_takes_the_value if {
	config.value_or(["metadata", "gpu"], 1) == 0 with input as service
	config.value_or(["metadata", "rpc", "io_threads"], 4) == 4 with input as service
	config.value_or(["token"], "none") == "none" with input as service
}

test_value_or_says_nothing_about_what_may_not_be_judged if {
	not config.value_or(["storage", 0], "none") with input as service
	not config.value_or(["containers", 0, "script"], "none") with input as service
}
