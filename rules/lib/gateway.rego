# METADATA
# description: Questions about the gateway of a service and about what it limits.
package easlint.lib.gateway

import data.easlint.lib.config

path := ["networking", "gateway"]

# What the service calls its gateway. Undefined when it has none, or one that may not be judged.
name := input.config.networking.gateway

# The service certainly has a dedicated gateway, of which the id tells.
dedicated if startswith(name, "gw-")

# The service certainly has none: it names no gateway, or says so.
shared if config.absent(path)

shared if name == "shared"

# The gateway is built on ALB, as the facts of the user say.
on_alb if input.facts.gateways[name] == "alb"

# The limits that a gateway can set for a service.
limits := [
	["networking", "gateway_policy", "rate_limit"],
	["networking", "gateway_policy", "concurrency_limit"],
]

# A limit is in force, or not. Undefined when that may not be judged.
enabled(limit) := config.value_or(array.concat(limit, ["enable"]), false)
