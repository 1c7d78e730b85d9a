package easlint.lib.gateway_test

import data.easlint.lib.gateway
import data.easlint.lib.testing

# The input for a service with this gateway, and what is known of gateways.
named(gateway) := testing.facts(testing.service({"networking": {"gateway": gateway}}), {
	"gateways": {"gw-alb": "alb", "gw-nlb": "nlb"},
	"known": {"gateways": {"values": ["contour"], "kinds": {"contour": "shared"}}},
})

unjudged := testing.opaque(testing.service({"networking": {}}), [["networking", "gateway"]])

rate := ["networking", "gateway_policy", "rate_limit"]

test_ids_tell_dedicated_gateways if {
	gateway.dedicated with input as named("gw-1")
	not gateway.dedicated with input as named("default")
	not gateway.dedicated with input as testing.service({})
	not gateway.dedicated with input as unjudged
}

test_no_gateway_and_the_word_mean_the_shared_one if {
	gateway.shared with input as testing.service({})
	gateway.shared with input as named("shared")
}

test_other_gateways_are_not_certainly_shared if {
	not gateway.shared with input as named("gw-1")
	not gateway.shared with input as named("contour")
	not gateway.shared with input as named("unheard-of")
	not gateway.shared with input as unjudged
}

test_facts_tell_gateways_on_alb if {
	gateway.on_alb with input as named("gw-alb")
	not gateway.on_alb with input as named("gw-nlb")
	not gateway.on_alb with input as named("gw-1")
	not gateway.on_alb with input as testing.service({})
}

test_a_limit_is_enabled_or_not if {
	limit := {"networking": {"gateway_policy": {"rate_limit": {"enable": true, "limit": 1}}}}
	gateway.limits[0] == rate
	gateway.enabled(rate) == true with input as testing.service(limit)
	gateway.enabled(rate) == false with input as testing.service({})
	not gateway.enabled(rate) with input as testing.opaque(testing.service({}), [rate])
}
