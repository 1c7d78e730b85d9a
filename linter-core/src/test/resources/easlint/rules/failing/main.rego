# Two rules, one of which breaks: an object cannot have two values for one key.
package easlint.main

findings := fine | broken

fine contains finding if {
	not input.off["containers/reserved-port"]
	finding := {"rule": "containers/reserved-port", "path": ["containers", 0, "port"], "part": "value", "args": {"port": 8080}}
}

broken contains finding if {
	not input.off["scaling/min-max"]
	clash := {"a": n | some n in [1, 2]}
	finding := {"rule": "scaling/min-max", "path": [], "part": "value", "args": clash}
}
