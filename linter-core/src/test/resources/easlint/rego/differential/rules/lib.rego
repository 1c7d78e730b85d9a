package easlint.lib

at(path, args) := {"path": path, "part": "value", "args": args}

is_opaque(path) if {
	some opaque in input.opaque
	array.slice(path, 0, count(opaque)) == opaque
}

given(path) if is_opaque(path)

given(path) if {
	value := object.get(input.config, path, null)
	not value in {null, "", {}, []}
}
