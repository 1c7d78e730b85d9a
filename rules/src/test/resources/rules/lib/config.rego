# METADATA
# description: |
#   Questions about the canonical configuration. A setting is given, absent, or neither: a value that may
#   not be judged (a placeholder, a value of the wrong type) says nothing about what lies inside it.
package easlint.lib.config

# Values that mean the same as no value.
empty := {null, "", {}, []}

# The setting is there for certain, whether its value may be judged or not.
given(path) if not object.get(input.config, path, null) in empty

given(path) if {
	some opaque in input.opaque
	starts_with(opaque, path)
}

# The setting is not there for certain. `not given(path)` would not say that.
absent(path) if {
	object.get(input.config, path, null) in empty
	not may_hide(path)
}

# The value of a setting, or what EAS takes when it is absent. Undefined when the value may not be judged.
value_or(path, _) := value if {
	value := object.get(input.config, path, null)
	not value in empty
}

value_or(path, fallback) := fallback if absent(path)

# A path that may not be judged is this one, contains it, or lies inside it.
may_hide(path) if {
	some opaque in input.opaque
	starts_with(opaque, path)
}

may_hide(path) if {
	some opaque in input.opaque
	starts_with(path, opaque)
}

starts_with(path, prefix) if array.slice(path, 0, count(prefix)) == prefix
