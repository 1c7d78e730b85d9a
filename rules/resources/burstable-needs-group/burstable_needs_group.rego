# METADATA
# title: Elastic resource pool without a resource group
# description: The pool extends a dedicated resource group, and none is named.
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "documentation of the elastic resource pool, and reference, metadata.resource_burstable: for a service in a dedicated resource group"
#   profiles: [service, test]
#   message: "`resource_burstable` is on, but the service names no resource group"
#   help: "name the group in `resource`, or remove `resource_burstable`"
#   zh-CN:
#     title: 启用了弹性资源池但未指定资源组
#     description: 弹性资源池用于扩展专属资源组，但配置中没有指定资源组。
#     message: "已开启 `resource_burstable`，但服务没有指定资源组"
#     help: "请用 `resource` 指定资源组，或删除 `resource_burstable`"
package easlint.rules.resources["burstable-needs-group"]

import data.easlint.lib.config
import data.easlint.lib.result

report contains finding if {
	input.config.metadata.resource_burstable == true
	config.absent(["metadata", "resource"])
	finding := result.key(["metadata", "resource_burstable"], {})
}
