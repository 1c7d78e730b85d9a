# METADATA
# title: AIMaster on single machines
# description: AIMaster looks after several machines that work together, and an instance has one.
# custom:
#   severity: warning
#   set: recommended
#   confidence: documented
#   source: "reference, aimaster: checks and fault tolerance for multi-node distributed inference; unit.size is 2 by default"
#   profiles: [service, test]
#   message: "`aimaster` is for several machines, but `unit.size` is {size}"
#   help: "set `unit.size` to 2 or more, or remove `aimaster`"
#   zh-CN:
#     title: 单机服务启用了 AIMaster
#     description: AIMaster 用于多机协同的推理，而每个实例只有一台机器。
#     message: "`aimaster` 用于多机分布式推理，但 `unit.size` 为 {size}"
#     help: "请将 `unit.size` 设为 2 或更大，或删除 `aimaster`"
package easlint.rules.resources["aimaster-single-node"]

import data.easlint.lib.config
import data.easlint.lib.result

report contains finding if {
	config.given(["aimaster"])
	input.config.unit.size < 2
	finding := result.key(["aimaster"], {"size": input.config.unit.size})
}
