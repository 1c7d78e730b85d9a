# METADATA
# title: Resource group and public instance types
# description: A service runs in its resource group or on public resources, unless it says how to use both.
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "documentation of the elastic resource pool, and the sample of the reference: both are used together through resource_burstable, or through an entry dedicated_resource"
#   profiles: [service, test]
#   message: "`resource` is given beside public instance types, and nothing says how to use both"
#   help: "set `resource_burstable` to true, add an instance of type `dedicated_resource`, or remove one of the two"
#   zh-CN:
#     title: 同时指定了资源组和公共资源规格
#     description: 服务要么运行在资源组中，要么运行在公共资源上，除非说明如何混用。
#     message: "同时设置了 `resource` 和公共资源的实例规格，但没有说明如何混用"
#     help: "请将 `resource_burstable` 设为 true，或增加 `dedicated_resource` 规格，或删除其中之一"
package easlint.rules.resources["mixed-sources"]

import data.easlint.lib.config
import data.easlint.lib.placement
import data.easlint.lib.result

report contains finding if {
	config.given(["metadata", "resource"])
	count(placement.public_types) > 0
	not placement.unclear
	not placement.uses_group_entry
	placement.never_bursts
	finding := result.key(["metadata", "resource"], {})
}
