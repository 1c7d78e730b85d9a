# METADATA
# title: A check asks another port
# description: The check fails where the program does not listen, and the instance never gets ready.
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "EAS health checks: the port of a check is the one that the container listens on"
#   fix: unsafe
#   message: "`{check}` asks port {asked}, and the container's `port` is {port}"
#   help: "write {port}, unless the program answers checks on {asked}"
#   repair: "write {port}"
#   zh-CN:
#     title: 健康检查的端口与容器端口不一致
#     description: 程序没有监听该端口时检查会失败，实例将无法就绪。
#     message: "`{check}` 检查的是 {asked} 端口，而容器的 `port` 为 {port}"
#     help: "请改为 {port}，除非程序在 {asked} 上响应检查"
#     repair: "改为 {port}"
package easlint.rules.containers["probe-port"]

import data.easlint.lib.fix
import data.easlint.lib.probes
import data.easlint.lib.result

report contains finding if {
	some i, container in input.config.containers
	some check in probes.checks
	some handler in ["http_get", "tcp_socket"]
	asked := container[check][handler].port
	port := container.port
	asked != port
	path := ["containers", i, check, handler, "port"]
	place := result.at(path, {"check": check, "asked": asked, "port": port})
	finding := result.with_fix(place, [fix.replace(path, port)])
}
