# METADATA
# title: "`port` is not the port of the program"
# description: EAS sends requests to this port, where nothing listens.
# custom:
#   severity: warning
#   set: recommended
#   confidence: documented
#   source: "reference, containers.port: has to be the port that the program started by command uses"
#   fix: unsafe
#   message: "`port` is {port}, but the program listens on {listens}"
#   help: "make both the same: change `port`, or the option that names the program's port"
#   repair: "set `port` to {listens}"
#   related: { listens: "the program listens here" }
#   zh-CN:
#     title: "`port` 与程序监听的端口不一致"
#     description: EAS 会将请求发往该端口，但没有程序在监听。
#     message: "`port` 为 {port}，但程序监听的是 {listens}"
#     help: "请将两者改为一致：修改 `port`，或修改程序的端口参数"
#     repair: "将 `port` 改为 {listens}"
#     related: { listens: "程序在此监听" }
package easlint.rules.containers["port-mismatch"]

import data.easlint.lib.fix
import data.easlint.lib.probes
import data.easlint.lib.program
import data.easlint.lib.result

report contains finding if {
	some i, container in input.config.containers
	port := container.port
	listens := program.listens(i)
	count(listens) > 0
	ports := {listen.port | some listen in listens}
	not port in ports
	count(ports & program.reserved_ports) == 0
	not program.unclear(i)
	text := concat(", ", [format_int(each, 10) | some each in sort(ports)])
	place := result.at(["containers", i, "port"], {"port": port, "listens": text})
	related := [result.place(result.span(listen.path, listen.start, listen.end, {}), "listens") | some listen in listens]
	finding := repaired(result.related(place, related), ports)
}

# Of several ports, which one serves the requests cannot be told.
repaired(finding, ports) := result.with_fix(finding, [fix.replace(path, port) | some path in places]) if {
	count(ports) == 1
	some port in ports
	places := array.concat([finding.path], probed(finding.path[1], finding.args.port))
} else := finding

# Probes of the old port go with it.
probed(i, port) := [["containers", i, check, handler, "port"] |
	some check in probes.checks
	some handler in ["http_get", "tcp_socket"]
	input.config.containers[i][check][handler].port == port
]
