# METADATA
# title: Unknown form of an instance type
# description: Names of instance types begin with the prefix of their product.
# custom:
#   severity: warning
#   set: recommended
#   confidence: documented
#   source: "reference, cloud.computing.instances: types such as ecs.c7a.large, and the literal dedicated_resource; the list of prefixes is dated"
#   message: "`{type}` is not the name of an instance type"
#   help: "write the whole name, such as `ecs.c7a.large` (prefixes known as of {asOf})"
#   zh-CN:
#     title: 无法识别的实例规格名称
#     description: 实例规格的名称以所属产品的前缀开头。
#     message: "`{type}` 不是实例规格的名称"
#     help: "请填写完整的规格名称，例如 `ecs.c7a.large`（前缀列表截至 {asOf}）"
package easlint.rules.resources["instance-type-format"]

import data.easlint.lib.placement
import data.easlint.lib.result

report contains finding if {
	prefixes := input.facts.known["instance-type-prefixes"]
	some type in placement.types
	not is_known(type.type, prefixes)
	finding := result.at(type.path, {"type": type.type, "asOf": prefixes.asOf})
}

is_known(type, prefixes) if type in prefixes.values

is_known(type, prefixes) if {
	some prefix in prefixes.values
	not is_literal(prefix, prefixes)
	startswith(type, prefix)
}

is_known(type, _) if type in input.facts.known["instance-types"].values

is_known(type, _) if input.facts.instanceTypes[type]

is_literal(prefix, prefixes) if prefixes.kinds[prefix] == "literal"
