# METADATA
# title: Nothing to rebalance between
# description: Instances move from one kind of resource to a better one, and the service has one kind only.
# custom:
#   severity: warning
#   set: recommended
#   confidence: documented
#   source: "reference, metadata.resource_rebalancing: from the public to the dedicated resource group, or from regular to spot instances"
#   profiles: [service, test]
#   message: "`resource_rebalancing` has no effect, since the service has one kind of resource only"
#   help: "remove it, or use two kinds: a resource group with public instances, or spot with regular instances"
#   zh-CN:
#     title: 没有可供再平衡的资源
#     description: 再平衡会将实例迁移到更优先的资源，而服务只使用了一种资源。
#     message: "服务只使用了一种资源，`resource_rebalancing` 不会生效"
#     help: "请删除该项，或同时使用两种资源：专属资源组与公共资源，或竞价实例与按量付费实例"
package easlint.rules.resources["rebalancing-one-kind"]

import data.easlint.lib.placement
import data.easlint.lib.result

report contains finding if {
	input.config.metadata.resource_rebalancing == true
	not placement.unclear
	not has_two_kinds
	finding := result.key(["metadata", "resource_rebalancing"], {})
}

has_two_kinds if {
	is_dedicated
	may_be_public
}

has_two_kinds if {
	some i, _ in input.config.cloud.computing.instances
	placement.is_spot(i)
	some j, _ in input.config.cloud.computing.instances
	placement.is_regular(j)
}

is_dedicated if not placement.has_no_group

is_dedicated if placement.uses_group_entry

may_be_public if count(placement.public_types) > 0

may_be_public if not placement.never_bursts
