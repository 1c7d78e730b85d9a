# METADATA
# description: |
#   Knows what the sinker needs for each of its types.
package easlint.lib.sinks

# The settings in the block of each type.
needed := {
	"maxcompute": ["project", "table"],
	"sls": ["project", "logstore"],
}

# The type that is given, in small letters, since other letters have a finding of their own.
type := given if {
	given := lower(input.config.sinker.type)
	needed[given]
}

# Where the block of a type stands.
block(kind) := ["sinker", "config", kind]
