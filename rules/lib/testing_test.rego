package easlint.lib.testing_test

import data.easlint.lib.testing

config := {"containers": [{"port": 8000}, {"port": 8001}]}

test_service_has_one_derived_entry_for_each_container if {
	testing.service(config).derived == {"cidrs": [], "containers": [{}, {}]}
	testing.service({}).derived == {"cidrs": [], "containers": []}
}

test_service_drops_what_means_nothing if {
	given := {"token": "", "containers": [null, {"port": null, "env": [""], "image": "a"}]}
	service := testing.service(given)
	service.config == {"containers": [null, {"env": [""], "image": "a"}]}
	service.document == given
}

test_service_judges_everything if {
	service := testing.service(config)
	service.opaque == []
	service.off == {}
	service.profile == "service"
	service.document == config
}

test_service_has_all_that_the_core_gives if {
	object.keys(testing.service(config)) == {
		"config", "derived", "document", "facts", "file",
		"off", "opaque", "options", "profile",
	}
}

test_changes_keep_the_rest if {
	changed := testing.opaque(testing.profile(testing.service(config), "patch"), [["token"]])
	changed.profile == "patch"
	changed.opaque == [["token"]]
	changed.config == config
}

test_derived_and_facts_are_added if {
	testing.derived(testing.service(config), {"region": "cn-hangzhou"}).derived.region == "cn-hangzhou"
	testing.derived(testing.service(config), {"region": "cn-hangzhou"}).derived.cidrs == []
	testing.facts(testing.service(config), {"region": "cn-beijing"}).facts.region == "cn-beijing"
}

test_options_belong_to_a_rule if {
	testing.options(testing.service(config), "a/b", {"allow": []}).options == {"allow": [], "a/b": {"allow": []}}
}
