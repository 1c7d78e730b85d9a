# METADATA
# title: Capacity is neither a count nor a percentage
# description: A capacity is a whole number of instances, or a share of all instances from 1% to 100%.
# custom:
#   severity: error
#   set: recommended
#   confidence: documented
#   source: "reference, cloud.computing.instances.capacity: a number such as 500, or a percentage such as 20%"
#   message: "`{capacity}` is neither a count of instances nor a percentage from 1% to 100%"
#   help: "write a count such as 500, or a share such as 20%"
#   zh-CN:
#     title: 实例数上限既不是整数也不是百分比
#     description: 上限应为实例个数，或占全部实例的 1% 至 100%。
#     message: "`{capacity}` 既不是实例个数，也不是 1% 至 100% 的百分比"
#     help: "请填写个数（例如 500）或百分比（例如 20%）"
package easlint.rules.resources.capacity

import data.easlint.lib.capacity as capacities
import data.easlint.lib.result

report contains finding if {
	some i, entry in input.config.cloud.computing.instances
	value := entry.capacity
	not capacities.instances(value)
	not capacities.percent(value)
	path := ["cloud", "computing", "instances", i, "capacity"]
	finding := result.at(path, {"capacity": value})
}
