# Generated from the rule folders: the build writes it anew.
package easlint.main

findings := union({containers, network, rpc, scaling})

containers contains object.union(finding, {"rule": "containers/command-and-script"}) if {
	not input.off["containers/command-and-script"]
	some finding in data.easlint.rules.containers["command-and-script"].report
}

containers contains object.union(finding, {"rule": "containers/command-or-script"}) if {
	not input.off["containers/command-or-script"]
	some finding in data.easlint.rules.containers["command-or-script"].report
}

containers contains object.union(finding, {"rule": "containers/reserved-port"}) if {
	not input.off["containers/reserved-port"]
	some finding in data.easlint.rules.containers["reserved-port"].report
}

containers contains object.union(finding, {"rule": "containers/shell-in-command"}) if {
	not input.off["containers/shell-in-command"]
	some finding in data.easlint.rules.containers["shell-in-command"].report
}

network contains object.union(finding, {"rule": "network/cidr-format"}) if {
	not input.off["network/cidr-format"]
	some finding in data.easlint.rules.network["cidr-format"].report
}

rpc contains object.union(finding, {"rule": "rpc/batching-needs-processor"}) if {
	not input.off["rpc/batching-needs-processor"]
	some finding in data.easlint.rules.rpc["batching-needs-processor"].report
}

scaling contains object.union(finding, {"rule": "scaling/min-max"}) if {
	not input.off["scaling/min-max"]
	some finding in data.easlint.rules.scaling["min-max"].report
}
