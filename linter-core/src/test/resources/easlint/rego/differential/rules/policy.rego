package easlint.main

import data.easlint.rules.containers["reserved-port"] as reserved_port
import data.easlint.rules.metadata["empty-name"] as empty_name

findings contains object.union(finding, {"rule": "containers/reserved-port"}) if {
	not input.off["containers/reserved-port"]
	some finding in reserved_port.report
}

findings contains object.union(finding, {"rule": "metadata/empty-name"}) if {
	not input.off["metadata/empty-name"]
	some finding in empty_name.report
}
