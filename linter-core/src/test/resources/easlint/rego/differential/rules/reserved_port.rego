package easlint.rules.containers["reserved-port"]

import data.easlint.lib

reserved := {8080, 9090}

report contains finding if {
	some i, container in input.config.containers
	container.port in reserved
	not lib.is_opaque(["containers", i, "port"])
	finding := lib.at(["containers", i, "port"], {"port": container.port})
}

report contains finding if {
	count(input.config.containers) > 1
	every container in input.config.containers {
		container.port == input.config.containers[0].port
	}
	finding := lib.at(["containers"], {"ports": [c.port | some c in input.config.containers]})
}
