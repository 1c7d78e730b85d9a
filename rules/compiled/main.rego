# Generated from the rule folders: the build writes it anew.
package easlint.main

findings := union({containers, network, resources, rpc, scaling, security, storage})

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

resources contains object.union(finding, {"rule": "resources/aimaster-single-node"}) if {
	not input.off["resources/aimaster-single-node"]
	some finding in data.easlint.rules.resources["aimaster-single-node"].report
}

resources contains object.union(finding, {"rule": "resources/burstable-needs-group"}) if {
	not input.off["resources/burstable-needs-group"]
	some finding in data.easlint.rules.resources["burstable-needs-group"].report
}

resources contains object.union(finding, {"rule": "resources/capacity"}) if {
	not input.off["resources/capacity"]
	some finding in data.easlint.rules.resources.capacity.report
}

resources contains object.union(finding, {"rule": "resources/capacity-short"}) if {
	not input.off["resources/capacity-short"]
	some finding in data.easlint.rules.resources["capacity-short"].report
}

resources contains object.union(finding, {"rule": "resources/cuda-version"}) if {
	not input.off["resources/cuda-version"]
	some finding in data.easlint.rules.resources["cuda-version"].report
}

resources contains object.union(finding, {"rule": "resources/dedicated-needs-group"}) if {
	not input.off["resources/dedicated-needs-group"]
	some finding in data.easlint.rules.resources["dedicated-needs-group"].report
}

resources contains object.union(finding, {"rule": "resources/dedicated-size"}) if {
	not input.off["resources/dedicated-size"]
	some finding in data.easlint.rules.resources["dedicated-size"].report
}

resources contains object.union(finding, {"rule": "resources/disk"}) if {
	not input.off["resources/disk"]
	some finding in data.easlint.rules.resources.disk.report
}

resources contains object.union(finding, {"rule": "resources/duplicate-instance-type"}) if {
	not input.off["resources/duplicate-instance-type"]
	some finding in data.easlint.rules.resources["duplicate-instance-type"].report
}

resources contains object.union(finding, {"rule": "resources/gpu-core-needs-memory"}) if {
	not input.off["resources/gpu-core-needs-memory"]
	some finding in data.easlint.rules.resources["gpu-core-needs-memory"].report
}

resources contains object.union(finding, {"rule": "resources/gpu-slicing-conflict"}) if {
	not input.off["resources/gpu-slicing-conflict"]
	some finding in data.easlint.rules.resources["gpu-slicing-conflict"].report
}

resources contains object.union(finding, {"rule": "resources/gpu-slicing-group"}) if {
	not input.off["resources/gpu-slicing-group"]
	some finding in data.easlint.rules.resources["gpu-slicing-group"].report
}

resources contains object.union(finding, {"rule": "resources/group-format"}) if {
	not input.off["resources/group-format"]
	some finding in data.easlint.rules.resources["group-format"].report
}

resources contains object.union(finding, {"rule": "resources/instance-keys"}) if {
	not input.off["resources/instance-keys"]
	some finding in data.easlint.rules.resources["instance-keys"].report
}

resources contains object.union(finding, {"rule": "resources/instance-type-format"}) if {
	not input.off["resources/instance-type-format"]
	some finding in data.easlint.rules.resources["instance-type-format"].report
}

resources contains object.union(finding, {"rule": "resources/memory-unit"}) if {
	not input.off["resources/memory-unit"]
	some finding in data.easlint.rules.resources["memory-unit"].report
}

resources contains object.union(finding, {"rule": "resources/mixed-sources"}) if {
	not input.off["resources/mixed-sources"]
	some finding in data.easlint.rules.resources["mixed-sources"].report
}

resources contains object.union(finding, {"rule": "resources/rdma"}) if {
	not input.off["resources/rdma"]
	some finding in data.easlint.rules.resources.rdma.report
}

resources contains object.union(finding, {"rule": "resources/rebalancing-one-kind"}) if {
	not input.off["resources/rebalancing-one-kind"]
	some finding in data.easlint.rules.resources["rebalancing-one-kind"].report
}

resources contains object.union(finding, {"rule": "resources/shm-exceeds-memory"}) if {
	not input.off["resources/shm-exceeds-memory"]
	some finding in data.easlint.rules.resources["shm-exceeds-memory"].report
}

resources contains object.union(finding, {"rule": "resources/shm-mounted-twice"}) if {
	not input.off["resources/shm-mounted-twice"]
	some finding in data.easlint.rules.resources["shm-mounted-twice"].report
}

resources contains object.union(finding, {"rule": "resources/shm-size-unit"}) if {
	not input.off["resources/shm-size-unit"]
	some finding in data.easlint.rules.resources["shm-size-unit"].report
}

resources contains object.union(finding, {"rule": "resources/spot-only"}) if {
	not input.off["resources/spot-only"]
	some finding in data.easlint.rules.resources["spot-only"].report
}

resources contains object.union(finding, {"rule": "resources/spot-period-without-spot"}) if {
	not input.off["resources/spot-period-without-spot"]
	some finding in data.easlint.rules.resources["spot-period-without-spot"].report
}

resources contains object.union(finding, {"rule": "resources/unit-size"}) if {
	not input.off["resources/unit-size"]
	some finding in data.easlint.rules.resources["unit-size"].report
}

rpc contains object.union(finding, {"rule": "rpc/batching-needs-processor"}) if {
	not input.off["rpc/batching-needs-processor"]
	some finding in data.easlint.rules.rpc["batching-needs-processor"].report
}

scaling contains object.union(finding, {"rule": "scaling/min-max"}) if {
	not input.off["scaling/min-max"]
	some finding in data.easlint.rules.scaling["min-max"].report
}

scaling contains object.union(finding, {"rule": "scaling/no-strategy"}) if {
	not input.off["scaling/no-strategy"]
	some finding in data.easlint.rules.scaling["no-strategy"].report
}

scaling contains object.union(finding, {"rule": "scaling/outside-range"}) if {
	not input.off["scaling/outside-range"]
	some finding in data.easlint.rules.scaling["outside-range"].report
}

scaling contains object.union(finding, {"rule": "scaling/threshold"}) if {
	not input.off["scaling/threshold"]
	some finding in data.easlint.rules.scaling.threshold.report
}

scaling contains object.union(finding, {"rule": "scaling/two-forms"}) if {
	not input.off["scaling/two-forms"]
	some finding in data.easlint.rules.scaling["two-forms"].report
}

scaling contains object.union(finding, {"rule": "scaling/unknown-metric"}) if {
	not input.off["scaling/unknown-metric"]
	some finding in data.easlint.rules.scaling["unknown-metric"].report
}

scaling contains object.union(finding, {"rule": "scaling/zero-with-gateway"}) if {
	not input.off["scaling/zero-with-gateway"]
	some finding in data.easlint.rules.scaling["zero-with-gateway"].report
}

security contains object.union(finding, {"rule": "security/access-key"}) if {
	not input.off["security/access-key"]
	some finding in data.easlint.rules.security["access-key"].report
}

security contains object.union(finding, {"rule": "security/decryption-key"}) if {
	not input.off["security/decryption-key"]
	some finding in data.easlint.rules.security["decryption-key"].report
}

security contains object.union(finding, {"rule": "security/git-password"}) if {
	not input.off["security/git-password"]
	some finding in data.easlint.rules.security["git-password"].report
}

security contains object.union(finding, {"rule": "security/literal-docker-auth"}) if {
	not input.off["security/literal-docker-auth"]
	some finding in data.easlint.rules.security["literal-docker-auth"].report
}

security contains object.union(finding, {"rule": "security/literal-token"}) if {
	not input.off["security/literal-token"]
	some finding in data.easlint.rules.security["literal-token"].report
}

security contains object.union(finding, {"rule": "security/plain-http"}) if {
	not input.off["security/plain-http"]
	some finding in data.easlint.rules.security["plain-http"].report
}

security contains object.union(finding, {"rule": "security/public-nlb"}) if {
	not input.off["security/public-nlb"]
	some finding in data.easlint.rules.security["public-nlb"].report
}

security contains object.union(finding, {"rule": "security/secret-in-env"}) if {
	not input.off["security/secret-in-env"]
	some finding in data.easlint.rules.security["secret-in-env"].report
}

storage contains object.union(finding, {"rule": "storage/confidential-needs-storage"}) if {
	not input.off["storage/confidential-needs-storage"]
	some finding in data.easlint.rules.storage["confidential-needs-storage"].report
}

storage contains object.union(finding, {"rule": "storage/duplicate-mount-path"}) if {
	not input.off["storage/duplicate-mount-path"]
	some finding in data.easlint.rules.storage["duplicate-mount-path"].report
}

storage contains object.union(finding, {"rule": "storage/empty-dir"}) if {
	not input.off["storage/empty-dir"]
	some finding in data.easlint.rules.storage["empty-dir"].report
}

storage contains object.union(finding, {"rule": "storage/git-https"}) if {
	not input.off["storage/git-https"]
	some finding in data.easlint.rules.storage["git-https"].report
}

storage contains object.union(finding, {"rule": "storage/mount-path"}) if {
	not input.off["storage/mount-path"]
	some finding in data.easlint.rules.storage["mount-path"].report
}

storage contains object.union(finding, {"rule": "storage/nested-mount-path"}) if {
	not input.off["storage/nested-mount-path"]
	some finding in data.easlint.rules.storage["nested-mount-path"].report
}

storage contains object.union(finding, {"rule": "storage/one-source"}) if {
	not input.off["storage/one-source"]
	some finding in data.easlint.rules.storage["one-source"].report
}

storage contains object.union(finding, {"rule": "storage/oss-path"}) if {
	not input.off["storage/oss-path"]
	some finding in data.easlint.rules.storage["oss-path"].report
}

storage contains object.union(finding, {"rule": "storage/oss-region"}) if {
	not input.off["storage/oss-region"]
	some finding in data.easlint.rules.storage["oss-region"].report
}

storage contains object.union(finding, {"rule": "storage/oss-twice"}) if {
	not input.off["storage/oss-twice"]
	some finding in data.easlint.rules.storage["oss-twice"].report
}

storage contains object.union(finding, {"rule": "storage/read-only-spelling"}) if {
	not input.off["storage/read-only-spelling"]
	some finding in data.easlint.rules.storage["read-only-spelling"].report
}

storage contains object.union(finding, {"rule": "storage/system-mount-path"}) if {
	not input.off["storage/system-mount-path"]
	some finding in data.easlint.rules.storage["system-mount-path"].report
}
