# METADATA
# description: |
#   What several rules ask about the program of a container: the texts that start it, and its ports.
package easlint.lib.program

import data.easlint.lib.config

# The settings of a container that hold a shell text.
fields := ["command", "script"]

# The ports of the EAS engine.
reserved_ports := {8080, 9090}

# The places where the texts of a container make its program listen.
listens(i) := [{"path": ["containers", i, field], "port": listen.port, "start": listen.start, "end": listen.end} |
	some field in fields
	some listen in input.derived.containers[i][field].listens
]

# There may be a text that cannot be read, so what the others lack says nothing.
unclear(i) if {
	some field in fields
	config.may_hide(["containers", i, field])
}
