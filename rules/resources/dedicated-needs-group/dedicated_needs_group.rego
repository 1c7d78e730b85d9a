# METADATA
# title: "`dedicated_resource` without a resource group"
# description: The entry stands for instances of a resource group, and none is named.
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "the sample of the reference names metadata.resource beside an entry of type dedicated_resource"
#   profiles: [service, test]
#   message: "`dedicated_resource` is used, but the service names no resource group"
#   help: "name the group in `metadata.resource`, or write a public instance type"
#   zh-CN:
#     title: 使用了 `dedicated_resource` 但未指定资源组
#     description: 该规格表示使用专属资源组，但配置中没有指定资源组。
#     message: "使用了 `dedicated_resource`，但服务没有指定资源组"
#     help: "请用 `metadata.resource` 指定资源组，或改用公共资源的实例规格"
package easlint.rules.resources["dedicated-needs-group"]

import data.easlint.lib.placement
import data.easlint.lib.result

report contains finding if {
	some type in placement.types
	type.type == "dedicated_resource"
	placement.has_no_group
	finding := result.at(type.path, {})
}
