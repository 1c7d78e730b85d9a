# METADATA
# title: RDMA on ordinary instances
# description: Only Lingjun resources have an RDMA network.
# custom:
#   severity: warning
#   set: recommended
#   confidence: documented
#   source: "reference, metadata.rdma: available only for services on Lingjun intelligent computing resources"
#   message: "`rdma` is on, but all instance types are ECS types, which have no RDMA network"
#   help: "deploy to Lingjun resources, or remove `rdma`"
#   zh-CN:
#     title: 普通实例不支持 RDMA
#     description: 只有灵骏资源提供 RDMA 网络。
#     message: "已开启 `rdma`，但所有实例规格都是 ECS 规格，不提供 RDMA 网络"
#     help: "请部署到灵骏资源，或删除 `rdma`"
package easlint.rules.resources.rdma

import data.easlint.lib.placement
import data.easlint.lib.result

report contains finding if {
	input.config.metadata.rdma == 1
	count(placement.types) > 0
	every type in placement.types {
		startswith(type.type, "ecs.")
	}
	not placement.unclear
	placement.has_no_group
	finding := result.at(["metadata", "rdma"], {})
}
