# A rule that finds something, and two that break on some files: an object cannot have two values
# for one key, and a range has to fit in the budget.
package easlint.main

findings := (fine | clash) | counted

fine contains finding if {
	not input.off["containers/reserved-port"]
	some i, container in input.config.containers
	container.port == 8080
	finding := {"rule": "containers/reserved-port", "path": ["containers", i, "port"], "part": "value", "args": {"port": 8080}}
}

clash contains finding if {
	not input.off["containers/duplicate-env"]
	values := {variable.name: variable.value |
		some container in input.config.containers
		some variable in container.env
	}
	count(values) < 0
	finding := {"rule": "containers/duplicate-env", "path": [], "part": "value", "args": values}
}

counted contains finding if {
	not input.off["service/instance-zero"]
	instances := numbers.range(1, input.config.metadata.instance)
	count(instances) < 0
	finding := {"rule": "service/instance-zero", "path": [], "part": "value", "args": {}}
}
