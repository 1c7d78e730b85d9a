# METADATA
# description: |
#   Reads the `capacity` of an instance type: a count of instances, or a share of all instances in percent.
package easlint.lib.capacity

# The count, when it is one: a whole number, also as text.
instances(value) := value if {
	is_number(value)
	value >= 0
	value == floor(value)
}

instances(text) := to_number(parts[1]) if {
	is_string(text)
	parts := regex.find_all_string_submatch_n(`^0*([0-9]+)$`, text, 1)[0]
}

# The share, when it is one: from 1 to 100.
percent(text) := to_number(parts[1]) if {
	is_string(text)
	parts := regex.find_all_string_submatch_n(`^0*([1-9][0-9]?|100)%$`, text, 1)[0]
}
