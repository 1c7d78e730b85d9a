# METADATA
# title: "`instances` and `instance_type` together"
# description: Both name the instance types, and only one of them is used.
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "the EAS SDK and its examples: instance_type is the older key for one type, instances the list"
#   message: "`instance_type` is given beside `instances`, and only one of them is used"
#   help: "keep `instances`, with the type as one of its entries"
#   zh-CN:
#     title: 同时设置了 `instances` 和 `instance_type`
#     description: 两者都用于指定实例规格，只有一个会生效。
#     message: "同时设置了 `instance_type` 和 `instances`，只有一个会生效"
#     help: "请只保留 `instances`，并将该规格作为其中一项"
package easlint.rules.resources["instance-keys"]

import data.easlint.lib.config
import data.easlint.lib.placement
import data.easlint.lib.result

report contains finding if {
	config.given(placement.instances)
	config.given(placement.instance_type)
	finding := result.key(placement.instance_type, {})
}
