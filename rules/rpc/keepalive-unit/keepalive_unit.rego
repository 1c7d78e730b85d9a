# METADATA
# title: "`keepalive` looks like seconds"
# description: "`keepalive` counts milliseconds, and ends every request that takes longer."
# custom:
#   severity: warning
#   set: recommended
#   confidence: documented
#   source: "reference, metadata.rpc.keepalive: the longest time of a request, in milliseconds"
#   fix: unsafe
#   message: "`keepalive` is {keepalive} ms, which ends almost every request"
#   help: "write {milliseconds} if {keepalive} seconds are meant"
#   repair: "write {milliseconds}"
#   zh-CN:
#     title: "`keepalive` 疑似以秒为单位"
#     description: "`keepalive` 的单位是毫秒，超过该时间的请求会被中断。"
#     message: "`keepalive` 仅为 {keepalive} 毫秒，可能误按秒填写"
#     help: "若想表示 {keepalive} 秒，请填写 {milliseconds}"
#     repair: "改为 {milliseconds}"
package easlint.rules.rpc["keepalive-unit"]

import data.easlint.lib.fix
import data.easlint.lib.result

path := ["metadata", "rpc", "keepalive"]

report contains finding if {
	keepalive := input.config.metadata.rpc.keepalive
	keepalive > 0
	keepalive < 1000
	milliseconds := keepalive * 1000
	place := result.at(path, {"keepalive": keepalive, "milliseconds": milliseconds})
	finding := result.with_fix(place, [fix.replace(path, milliseconds)])
}
