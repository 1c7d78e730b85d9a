# METADATA
# title: Port is reserved for the EAS engine
# description: The EAS engine listens on 8080 and 9090 inside every instance.
# custom:
#   severity: error
#   set: recommended
#   confidence: documented
#   source: "reference, containers.port: 8080 and 9090 belong to the EAS engine and are to be avoided"
#   message: "port {port} is reserved for the EAS engine"
#   help: "choose another port, for example 8000, and start the program on it"
#   zh-CN:
#     title: 端口已保留给 EAS 引擎
#     description: EAS 引擎在每个实例内监听 8080 和 9090 端口。
#     message: "端口 {port} 保留给 EAS 引擎使用"
#     help: "请换用其他端口（例如 8000），并让程序监听该端口"
package easlint.rules.containers["reserved-port"]

import data.easlint.lib.program
import data.easlint.lib.result

report contains finding if {
	some i, container in input.config.containers
	container.port in program.reserved_ports
	finding := result.at(["containers", i, "port"], {"port": container.port})
}
