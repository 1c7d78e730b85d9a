# METADATA
# title: Listener port cannot be used
# description: Each listener needs a port of its own, other than 8080.
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "documentation of network load balancers for EAS: a listener has a port of its own, other than 8080"
#   message: "listener port {port} is reserved"
#   help: "choose another port, for example 8000"
#   variants:
#     twice:
#       message: "listener port {port} is already in use"
#       help: "give each listener a port of its own"
#   related: { first: "the first listener on it" }
#   zh-CN:
#     title: 监听端口不可用
#     description: 每个监听需要独立的端口，且不能是 8080。
#     message: "监听端口 {port} 已被保留"
#     help: "请换用其他端口，例如 8000"
#     variants:
#       twice:
#         message: "监听端口 {port} 已被使用"
#         help: "请为每个监听设置不同的端口"
#     related: { first: "首次使用该端口的监听" }
package easlint.rules.network["nlb-port"]

import data.easlint.lib.result

report contains result.at(path(i), {"port": 8080}) if {
	some i, balancer in input.config.networking.nlb
	balancer.listener_port == 8080
}

report contains finding if {
	some i, balancer in input.config.networking.nlb
	port := balancer.listener_port
	port != 8080
	first := min([j | some j, other in input.config.networking.nlb; other.listener_port == port])
	first < i
	place := result.variant(result.at(path(i), {"port": port}), "twice")
	finding := result.related(place, [result.place(result.at(path(first), {}), "first")])
}

path(i) := ["networking", "nlb", i, "listener_port"]
