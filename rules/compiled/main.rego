# Generated from the rule folders: the build writes it anew.
package easlint.main

findings := union({async, containers, llm, network, processor, resources, rollout, rpc, scaling, security, service, sinker, storage})

async contains object.union(finding, {"rule": "async/queue-needs-async"}) if {
	not input.off["async/queue-needs-async"]
	some finding in data.easlint.rules.async["queue-needs-async"].report
}

async contains object.union(finding, {"rule": "async/webservice"}) if {
	not input.off["async/webservice"]
	some finding in data.easlint.rules.async.webservice.report
}

containers contains object.union(finding, {"rule": "containers/command-and-script"}) if {
	not input.off["containers/command-and-script"]
	some finding in data.easlint.rules.containers["command-and-script"].report
}

containers contains object.union(finding, {"rule": "containers/command-or-script"}) if {
	not input.off["containers/command-or-script"]
	some finding in data.easlint.rules.containers["command-or-script"].report
}

containers contains object.union(finding, {"rule": "containers/docker-auth"}) if {
	not input.off["containers/docker-auth"]
	some finding in data.easlint.rules.containers["docker-auth"].report
}

containers contains object.union(finding, {"rule": "containers/docker-auth-place"}) if {
	not input.off["containers/docker-auth-place"]
	some finding in data.easlint.rules.containers["docker-auth-place"].report
}

containers contains object.union(finding, {"rule": "containers/duplicate-env"}) if {
	not input.off["containers/duplicate-env"]
	some finding in data.easlint.rules.containers["duplicate-env"].report
}

containers contains object.union(finding, {"rule": "containers/duplicate-port"}) if {
	not input.off["containers/duplicate-port"]
	some finding in data.easlint.rules.containers["duplicate-port"].report
}

containers contains object.union(finding, {"rule": "containers/env-name"}) if {
	not input.off["containers/env-name"]
	some finding in data.easlint.rules.containers["env-name"].report
}

containers contains object.union(finding, {"rule": "containers/image-public-registry"}) if {
	not input.off["containers/image-public-registry"]
	some finding in data.easlint.rules.containers["image-public-registry"].report with input.options as object.get(input.options, "containers/image-public-registry", {})
}

containers contains object.union(finding, {"rule": "containers/image-reference"}) if {
	not input.off["containers/image-reference"]
	some finding in data.easlint.rules.containers["image-reference"].report
}

containers contains object.union(finding, {"rule": "containers/image-region"}) if {
	not input.off["containers/image-region"]
	some finding in data.easlint.rules.containers["image-region"].report
}

containers contains object.union(finding, {"rule": "containers/image-tag"}) if {
	not input.off["containers/image-tag"]
	some finding in data.easlint.rules.containers["image-tag"].report
}

containers contains object.union(finding, {"rule": "containers/loopback-bind"}) if {
	not input.off["containers/loopback-bind"]
	some finding in data.easlint.rules.containers["loopback-bind"].report
}

containers contains object.union(finding, {"rule": "containers/missing-port"}) if {
	not input.off["containers/missing-port"]
	some finding in data.easlint.rules.containers["missing-port"].report
}

containers contains object.union(finding, {"rule": "containers/model-not-mounted"}) if {
	not input.off["containers/model-not-mounted"]
	some finding in data.easlint.rules.containers["model-not-mounted"].report
}

containers contains object.union(finding, {"rule": "containers/oss-in-command"}) if {
	not input.off["containers/oss-in-command"]
	some finding in data.easlint.rules.containers["oss-in-command"].report
}

containers contains object.union(finding, {"rule": "containers/port-mismatch"}) if {
	not input.off["containers/port-mismatch"]
	some finding in data.easlint.rules.containers["port-mismatch"].report
}

containers contains object.union(finding, {"rule": "containers/prepare-both"}) if {
	not input.off["containers/prepare-both"]
	some finding in data.easlint.rules.containers["prepare-both"].report
}

containers contains object.union(finding, {"rule": "containers/probe-handler"}) if {
	not input.off["containers/probe-handler"]
	some finding in data.easlint.rules.containers["probe-handler"].report
}

containers contains object.union(finding, {"rule": "containers/probe-port"}) if {
	not input.off["containers/probe-port"]
	some finding in data.easlint.rules.containers["probe-port"].report
}

containers contains object.union(finding, {"rule": "containers/probe-success"}) if {
	not input.off["containers/probe-success"]
	some finding in data.easlint.rules.containers["probe-success"].report
}

containers contains object.union(finding, {"rule": "containers/requirement-syntax"}) if {
	not input.off["containers/requirement-syntax"]
	some finding in data.easlint.rules.containers["requirement-syntax"].report
}

containers contains object.union(finding, {"rule": "containers/requirements-path"}) if {
	not input.off["containers/requirements-path"]
	some finding in data.easlint.rules.containers["requirements-path"].report
}

containers contains object.union(finding, {"rule": "containers/reserved-port"}) if {
	not input.off["containers/reserved-port"]
	some finding in data.easlint.rules.containers["reserved-port"].report
}

containers contains object.union(finding, {"rule": "containers/reserved-port-in-command"}) if {
	not input.off["containers/reserved-port-in-command"]
	some finding in data.easlint.rules.containers["reserved-port-in-command"].report
}

containers contains object.union(finding, {"rule": "containers/shell-in-command"}) if {
	not input.off["containers/shell-in-command"]
	some finding in data.easlint.rules.containers["shell-in-command"].report
}

containers contains object.union(finding, {"rule": "containers/tensor-parallel"}) if {
	not input.off["containers/tensor-parallel"]
	some finding in data.easlint.rules.containers["tensor-parallel"].report
}

llm contains object.union(finding, {"rule": "llm/gateway-group"}) if {
	not input.off["llm/gateway-group"]
	some finding in data.easlint.rules.llm["gateway-group"].report
}

llm contains object.union(finding, {"rule": "llm/gateway-instances"}) if {
	not input.off["llm/gateway-instances"]
	some finding in data.easlint.rules.llm["gateway-instances"].report
}

llm contains object.union(finding, {"rule": "llm/gateway-nlb"}) if {
	not input.off["llm/gateway-nlb"]
	some finding in data.easlint.rules.llm["gateway-nlb"].report
}

network contains object.union(finding, {"rule": "network/cidr-conflict"}) if {
	not input.off["network/cidr-conflict"]
	some finding in data.easlint.rules.network["cidr-conflict"].report
}

network contains object.union(finding, {"rule": "network/cidr-covers-management"}) if {
	not input.off["network/cidr-covers-management"]
	some finding in data.easlint.rules.network["cidr-covers-management"].report
}

network contains object.union(finding, {"rule": "network/cidr-format"}) if {
	not input.off["network/cidr-format"]
	some finding in data.easlint.rules.network["cidr-format"].report
}

network contains object.union(finding, {"rule": "network/cidr-mismatch"}) if {
	not input.off["network/cidr-mismatch"]
	some finding in data.easlint.rules.network["cidr-mismatch"].report
}

network contains object.union(finding, {"rule": "network/cidr-unneeded"}) if {
	not input.off["network/cidr-unneeded"]
	some finding in data.easlint.rules.network["cidr-unneeded"].report
}

network contains object.union(finding, {"rule": "network/cidr-without-vpc"}) if {
	not input.off["network/cidr-without-vpc"]
	some finding in data.easlint.rules.network["cidr-without-vpc"].report
}

network contains object.union(finding, {"rule": "network/concurrency-alb"}) if {
	not input.off["network/concurrency-alb"]
	some finding in data.easlint.rules.network["concurrency-alb"].report
}

network contains object.union(finding, {"rule": "network/gateway-format"}) if {
	not input.off["network/gateway-format"]
	some finding in data.easlint.rules.network["gateway-format"].report
}

network contains object.union(finding, {"rule": "network/gateway-needs-vpc"}) if {
	not input.off["network/gateway-needs-vpc"]
	some finding in data.easlint.rules.network["gateway-needs-vpc"].report
}

network contains object.union(finding, {"rule": "network/grpc-and-web"}) if {
	not input.off["network/grpc-and-web"]
	some finding in data.easlint.rules.network["grpc-and-web"].report
}

network contains object.union(finding, {"rule": "network/id-format"}) if {
	not input.off["network/id-format"]
	some finding in data.easlint.rules.network["id-format"].report
}

network contains object.union(finding, {"rule": "network/limit-disabled"}) if {
	not input.off["network/limit-disabled"]
	some finding in data.easlint.rules.network["limit-disabled"].report
}

network contains object.union(finding, {"rule": "network/limit-missing"}) if {
	not input.off["network/limit-missing"]
	some finding in data.easlint.rules.network["limit-missing"].report
}

network contains object.union(finding, {"rule": "network/nas-needs-vpc"}) if {
	not input.off["network/nas-needs-vpc"]
	some finding in data.easlint.rules.network["nas-needs-vpc"].report
}

network contains object.union(finding, {"rule": "network/nlb-needs-vpc"}) if {
	not input.off["network/nlb-needs-vpc"]
	some finding in data.easlint.rules.network["nlb-needs-vpc"].report
}

network contains object.union(finding, {"rule": "network/nlb-port"}) if {
	not input.off["network/nlb-port"]
	some finding in data.easlint.rules.network["nlb-port"].report
}

network contains object.union(finding, {"rule": "network/shared-rate-limit"}) if {
	not input.off["network/shared-rate-limit"]
	some finding in data.easlint.rules.network["shared-rate-limit"].report
}

network contains object.union(finding, {"rule": "network/vpc-incomplete"}) if {
	not input.off["network/vpc-incomplete"]
	some finding in data.easlint.rules.network["vpc-incomplete"].report
}

processor contains object.union(finding, {"rule": "processor/archive-url"}) if {
	not input.off["processor/archive-url"]
	some finding in data.easlint.rules.processor["archive-url"].report
}

processor contains object.union(finding, {"rule": "processor/entry-required"}) if {
	not input.off["processor/entry-required"]
	some finding in data.easlint.rules.processor["entry-required"].report
}

processor contains object.union(finding, {"rule": "processor/entry-suffix"}) if {
	not input.off["processor/entry-suffix"]
	some finding in data.easlint.rules.processor["entry-suffix"].report
}

processor contains object.union(finding, {"rule": "processor/key-without-processor"}) if {
	not input.off["processor/key-without-processor"]
	some finding in data.easlint.rules.processor["key-without-processor"].report
}

processor contains object.union(finding, {"rule": "processor/local-path"}) if {
	not input.off["processor/local-path"]
	some finding in data.easlint.rules.processor["local-path"].report
}

processor contains object.union(finding, {"rule": "processor/mainclass-required"}) if {
	not input.off["processor/mainclass-required"]
	some finding in data.easlint.rules.processor["mainclass-required"].report
}

processor contains object.union(finding, {"rule": "processor/model-required"}) if {
	not input.off["processor/model-required"]
	some finding in data.easlint.rules.processor["model-required"].report
}

processor contains object.union(finding, {"rule": "processor/oss-endpoint"}) if {
	not input.off["processor/oss-endpoint"]
	some finding in data.easlint.rules.processor["oss-endpoint"].report
}

processor contains object.union(finding, {"rule": "processor/oss-endpoint-internal"}) if {
	not input.off["processor/oss-endpoint-internal"]
	some finding in data.easlint.rules.processor["oss-endpoint-internal"].report
}

processor contains object.union(finding, {"rule": "processor/path-required"}) if {
	not input.off["processor/path-required"]
	some finding in data.easlint.rules.processor["path-required"].report
}

processor contains object.union(finding, {"rule": "processor/path-scheme"}) if {
	not input.off["processor/path-scheme"]
	some finding in data.easlint.rules.processor["path-scheme"].report
}

processor contains object.union(finding, {"rule": "processor/prebuilt-and-custom"}) if {
	not input.off["processor/prebuilt-and-custom"]
	some finding in data.easlint.rules.processor["prebuilt-and-custom"].report
}

processor contains object.union(finding, {"rule": "processor/type-required"}) if {
	not input.off["processor/type-required"]
	some finding in data.easlint.rules.processor["type-required"].report
}

processor contains object.union(finding, {"rule": "processor/unknown-code"}) if {
	not input.off["processor/unknown-code"]
	some finding in data.easlint.rules.processor["unknown-code"].report
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

rollout contains object.union(finding, {"rule": "rollout/grace-shorter-than-request"}) if {
	not input.off["rollout/grace-shorter-than-request"]
	some finding in data.easlint.rules.rollout["grace-shorter-than-request"].report
}

rollout contains object.union(finding, {"rule": "rollout/outage"}) if {
	not input.off["rollout/outage"]
	some finding in data.easlint.rules.rollout.outage.report
}

rollout contains object.union(finding, {"rule": "rollout/spread-one"}) if {
	not input.off["rollout/spread-one"]
	some finding in data.easlint.rules.rollout["spread-one"].report
}

rollout contains object.union(finding, {"rule": "rollout/stuck"}) if {
	not input.off["rollout/stuck"]
	some finding in data.easlint.rules.rollout.stuck.report
}

rpc contains object.union(finding, {"rule": "rpc/batch-needs-batching"}) if {
	not input.off["rpc/batch-needs-batching"]
	some finding in data.easlint.rules.rpc["batch-needs-batching"].report
}

rpc contains object.union(finding, {"rule": "rpc/batch-timeout"}) if {
	not input.off["rpc/batch-timeout"]
	some finding in data.easlint.rules.rpc["batch-timeout"].report
}

rpc contains object.union(finding, {"rule": "rpc/batching-needs-processor"}) if {
	not input.off["rpc/batching-needs-processor"]
	some finding in data.easlint.rules.rpc["batching-needs-processor"].report
}

rpc contains object.union(finding, {"rule": "rpc/keepalive-alb"}) if {
	not input.off["rpc/keepalive-alb"]
	some finding in data.easlint.rules.rpc["keepalive-alb"].report
}

rpc contains object.union(finding, {"rule": "rpc/keepalive-unit"}) if {
	not input.off["rpc/keepalive-unit"]
	some finding in data.easlint.rules.rpc["keepalive-unit"].report
}

rpc contains object.union(finding, {"rule": "rpc/processor-only"}) if {
	not input.off["rpc/processor-only"]
	some finding in data.easlint.rules.rpc["processor-only"].report
}

rpc contains object.union(finding, {"rule": "rpc/sigterm-grace"}) if {
	not input.off["rpc/sigterm-grace"]
	some finding in data.easlint.rules.rpc["sigterm-grace"].report
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

service contains object.union(finding, {"rule": "service/instance-zero"}) if {
	not input.off["service/instance-zero"]
	some finding in data.easlint.rules.service["instance-zero"].report
}

service contains object.union(finding, {"rule": "service/job-with-web"}) if {
	not input.off["service/job-with-web"]
	some finding in data.easlint.rules.service["job-with-web"].report
}

service contains object.union(finding, {"rule": "service/mixed-workload"}) if {
	not input.off["service/mixed-workload"]
	some finding in data.easlint.rules.service["mixed-workload"].report
}

service contains object.union(finding, {"rule": "service/name-format"}) if {
	not input.off["service/name-format"]
	some finding in data.easlint.rules.service["name-format"].report
}

service contains object.union(finding, {"rule": "service/no-workload"}) if {
	not input.off["service/no-workload"]
	some finding in data.easlint.rules.service["no-workload"].report
}

sinker contains object.union(finding, {"rule": "sinker/config-mismatch"}) if {
	not input.off["sinker/config-mismatch"]
	some finding in data.easlint.rules.sinker["config-mismatch"].report
}

sinker contains object.union(finding, {"rule": "sinker/incomplete"}) if {
	not input.off["sinker/incomplete"]
	some finding in data.easlint.rules.sinker.incomplete.report
}

sinker contains object.union(finding, {"rule": "sinker/unused-config"}) if {
	not input.off["sinker/unused-config"]
	some finding in data.easlint.rules.sinker["unused-config"].report
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
