# METADATA
# title: Scaling to zero behind a dedicated gateway
# description: Scaling to zero and back is meant for the shared gateway.
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "horizontal auto scaling of EAS: scaling to zero is meant for the shared gateway"
#   message: "`min` is 0, and scaling up from none is not offered behind a dedicated gateway"
#   help: "keep at least one instance, or use the shared gateway"
#   related: { gateway: "the dedicated gateway" }
#   zh-CN:
#     title: 使用专属网关时缩容到零
#     description: 只有使用共享网关时，才能缩容到零再恢复。
#     message: "`min` 为 0，但使用专属网关时不支持从零扩容"
#     help: "请至少保留一个实例，或改用共享网关"
#     related: { gateway: "专属网关在这里" }
package easlint.rules.scaling["zero-with-gateway"]

import data.easlint.lib.result

report contains finding if {
	input.config.autoscaler.min == 0
	startswith(input.config.networking.gateway, "gw-")
	gateway := result.place(result.at(["networking", "gateway"], {}), "gateway")
	finding := result.related(result.at(["autoscaler", "min"], {}), [gateway])
}
