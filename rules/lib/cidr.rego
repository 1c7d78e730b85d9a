# METADATA
# description: |
#   IPv4 blocks as ranges of numbers, the addresses that EAS uses itself, and the known blocks of VSwitches.
package easlint.lib.cidr

path := ["cloud", "networking", "destination_cidrs"]

# The blocks that EAS uses to manage instances: addresses in them do not lead into a VPC.
management := ["10.224.0.0/16", "10.240.0.0/12"]

# The first and the last address of a block. Undefined when the text is none.
range_of(block) := {"first": first, "last": (first + size) - 1} if {
	[address, prefix] := split(block, "/")
	[a, b, c, d] := [to_number(part) | some part in split(address, ".")]
	size := bits.lsh(1, 32 - to_number(prefix))
	number := (((((a * 256) + b) * 256) + c) * 256) + d
	first := number - (number % size)
}

# The management blocks that have an address in the range.
overlapped(range) := [block |
	some block in management
	other := range_of(block)
	range.first <= other.last
	other.first <= range.last
]

# The blocks of the service's VSwitches that overlap a management block, as far as the facts of the user tell.
conflicts := [block |
	some id in split(input.config.cloud.networking.vswitch_id, ",")
	block := input.facts.vswitches[trim_space(id)]
	count(overlapped(range_of(block))) > 0
]

# All entries of destination_cidrs are blocks, so it is known what they say together.
readable if {
	every entry in input.derived.cidrs {
		entry.valid
	}
}
