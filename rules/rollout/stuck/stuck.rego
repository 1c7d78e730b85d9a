# METADATA
# title: An update cannot start
# description: An update may neither add an instance nor stop one.
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "reference, metadata.rolling_strategy; Kubernetes, rolling updates of Deployments: maxSurge and maxUnavailable cannot both be 0"
#   message: "`max_surge` and `max_unavailable` are both 0"
#   help: "raise one of them: `max_surge` where resources are free, else `max_unavailable`"
#   variants:
#     default:
#       message: "`max_surge` is 0, and so is `max_unavailable` by default"
#       help: "raise `max_surge`, or set `max_unavailable` to 1"
#   zh-CN:
#     title: 滚动更新无法开始
#     description: 更新时既不能新增实例，也不能停止实例。
#     message: "`max_surge` 和 `max_unavailable` 均为 0"
#     help: "请调大其中一个：资源充足时调大 `max_surge`，否则调大 `max_unavailable`"
#     variants:
#       default:
#         message: "`max_surge` 为 0，而 `max_unavailable` 默认也是 0"
#         help: "请调大 `max_surge`，或将 `max_unavailable` 设为 1"
package easlint.rules.rollout.stuck

import data.easlint.lib.config
import data.easlint.lib.result

path := ["metadata", "rolling_strategy"]

report contains finding if {
	no_surge(input.config.metadata.rolling_strategy.max_surge)
	finding := judged(result.at(array.concat(path, ["max_surge"]), {}))
}

no_surge(0)

no_surge(share) if regex.match(`^0+(\.0+)?%$`, share)

judged(place) := place if input.config.metadata.rolling_strategy.max_unavailable == 0

# By default one instance of a dedicated resource group may be unavailable, of the public one none.
judged(place) := result.variant(place, "default") if {
	config.absent(array.concat(path, ["max_unavailable"]))
	config.absent(["metadata", "resource"])
	input.profile != "patch"
}
