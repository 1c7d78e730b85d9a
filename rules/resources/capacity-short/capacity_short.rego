# METADATA
# title: Capacities cannot hold all instances
# description: When every type has reached its capacity, nothing is left to run the rest on.
# custom:
#   severity: warning
#   set: recommended
#   confidence: documented
#   source: "reference, cloud.computing.instances.capacity: no more instances of a type are created once its limit is reached"
#   profiles: [service, test]
#   message: "the capacities add up to {total} of {instance} instances"
#   help: "raise a capacity, or leave it out for one type"
#   zh-CN:
#     title: 各规格的上限之和容纳不下全部实例
#     description: 所有规格都达到上限后，其余实例将无法创建。
#     message: "各规格的上限合计只能容纳 {total} 个实例，而服务需要 {instance} 个"
#     help: "请提高某个规格的上限，或让其中一个规格不设上限"
package easlint.rules.resources["capacity-short"]

import data.easlint.lib.capacity
import data.easlint.lib.result

report contains finding if {
	instance := input.config.metadata.instance
	instances := input.config.cloud.computing.instances
	count(instances) > 0
	parts := [part | some entry in instances; part := hundredths(entry.capacity, instance)]
	count(parts) == count(instances)
	sum(parts) < instance * 100
	args := {"instance": instance, "total": floor(sum(parts) / 100)}
	finding := result.key(["cloud", "computing", "instances"], args)
}

# How many instances a capacity holds, in hundredths: shares need no rounding so.
hundredths(value, _) := capacity.instances(value) * 100

hundredths(value, instance) := capacity.percent(value) * instance
