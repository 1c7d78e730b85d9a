# METADATA
# description: Questions about the connection of a service to a VPC.
package easlint.lib.vpc

import data.easlint.lib.config

path := ["cloud", "networking"]

# The ids that make a connection, which needs all of them.
ids := ["vpc_id", "vswitch_id", "security_group_id"]

# The ids that are not there for certain.
lacking := [id |
	some id in ids
	config.absent(array.concat(path, [id]))
]

# The same as text for a message.
names := concat(", ", [sprintf("`%s`", [id]) | some id in lacking])
