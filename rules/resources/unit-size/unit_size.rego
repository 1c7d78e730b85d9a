# METADATA
# title: Unit of one machine
# description: A unit joins machines to one instance, so it needs two at least.
# custom:
#   severity: warning
#   set: recommended
#   confidence: inferred
#   source: "reference, unit.size: the number of machines of an instance in distributed inference, 2 by default"
#   message: "`unit.size` is {size}, and distributed inference needs two machines at least"
#   help: "write 2 or more, or remove `unit` for a service on single machines"
#   zh-CN:
#     title: 分布式实例只有一台机器
#     description: 分布式实例由多台机器组成，至少需要两台。
#     message: "`unit.size` 为 {size}，而分布式推理至少需要两台机器"
#     help: "请设为 2 或更大；单机部署的服务请删除 `unit`"
package easlint.rules.resources["unit-size"]

import data.easlint.lib.config
import data.easlint.lib.result

report contains finding if {
	input.config.unit.size < 2
	not is_told_otherwise
	finding := result.at(["unit", "size"], {"size": input.config.unit.size})
}

# With `aimaster`, the rule about it says the same, and why it matters.
is_told_otherwise if {
	config.given(["aimaster"])
	not input.off["resources/aimaster-single-node"]
}
