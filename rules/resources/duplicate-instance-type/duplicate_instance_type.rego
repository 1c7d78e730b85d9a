# METADATA
# title: Instance type listed twice
# description: A type that could not be had is not to be had the second time, at the same price.
# custom:
#   severity: warning
#   set: recommended
#   confidence: inferred
#   source: "reference, cloud.computing.instances: the next type is tried when one is sold out or a bid fails, so the same one again adds nothing"
#   message: "`{type}` is listed twice at the same price"
#   help: "remove one entry, or write another type to fall back on"
#   related: { first: "listed here first" }
#   zh-CN:
#     title: 实例规格重复
#     description: 同一规格以同一价格无法创建时，再试一次也不会成功。
#     message: "`{type}` 以相同价格重复出现"
#     help: "请删除其中一项，或换成其他规格作为备选"
#     related: { first: "首次出现在这里" }
package easlint.rules.resources["duplicate-instance-type"]

import data.easlint.lib.config
import data.easlint.lib.placement
import data.easlint.lib.result

report contains finding if {
	some i, later in input.config.cloud.computing.instances
	earlier := [j |
		some j, entry in input.config.cloud.computing.instances
		j < i
		entry.type == later.type
		price(j) == price(i)
	]
	first := result.place(result.at(path(earlier[0], "type"), {}), "first")
	finding := result.related(result.at(path(i, "type"), {"type": later.type}), [first])
}

price(i) := config.value_or(path(i, "spot_price_limit"), "pay as you go")

path(i, key) := array.concat(placement.instances, [i, key])
