# METADATA
# description: |
#   What several rules ask about the elements of a list.
package easlint.lib.lists

# The index of each value that stood before, with the index of the first.
repeats(values) := {i: first |
	some i, value in values
	first := min([j | some j, other in values; other == value])
	first < i
}
