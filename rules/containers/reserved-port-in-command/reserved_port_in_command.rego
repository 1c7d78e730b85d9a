# METADATA
# title: Program listens on a port of the EAS engine
# description: The EAS engine listens on 8080 and 9090 inside every instance, so the program cannot.
# custom:
#   severity: error
#   set: recommended
#   confidence: documented
#   source: "reference, containers.port: 8080 and 9090 belong to the EAS engine, and the port is the one that the program uses"
#   message: "`{option}` makes the program listen on {port}, which is reserved for the EAS engine"
#   help: "choose another port, for example 8000, here and in `port`"
#   zh-CN:
#     title: 程序监听了保留给 EAS 引擎的端口
#     description: EAS 引擎在每个实例内监听 8080 和 9090，程序无法再使用这两个端口。
#     message: "`{option}` 让程序监听 {port}，而该端口保留给 EAS 引擎使用"
#     help: "请换用其他端口（例如 8000），并同步修改 `port`"
package easlint.rules.containers["reserved-port-in-command"]

import data.easlint.lib.program
import data.easlint.lib.result

report contains finding if {
	some i, container in input.derived.containers
	some field in program.fields
	some listen in container[field].listens
	listen.port in program.reserved_ports
	args := {"port": listen.port, "option": listen.option}
	finding := result.span(["containers", i, field], listen.start, listen.end, args)
}
