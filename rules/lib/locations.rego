# METADATA
# description: |
#   Tells apart the ways in which `model_path` and `processor_path` name a place.
package easlint.lib.locations

settings := {"model_path", "processor_path"}

# The settings whose location is of a kind, with the location.
of_kind(kind) := {setting: location |
	some setting in settings
	location := input.config[setting]
	kind_of(location) == kind
}

# A scheme of one letter is a drive, and a colon without a slash may stand in a file's name.
kind_of(location) := "oss" if {
	regex.match(`(?i)^oss://[^/]`, location)
} else := "http" if {
	regex.match(`(?i)^https?://[^/]`, location)
} else := "broken" if {
	regex.match(`(?i)^\s*(oss|https?)(:|//)`, location)
} else := "local" if {
	regex.match(`(?i)^file:`, location)
} else := "other" if {
	regex.match(`^[A-Za-z][A-Za-z0-9+.-]+:/`, location)
} else := "local"
