# METADATA
# title: Two containers have one port
# description: The containers of an instance share its ports, and only one program can listen on each.
# custom:
#   severity: warning
#   set: recommended
#   confidence: inferred
#   source: "containers of one instance share a network, as in a Kubernetes pod"
#   message: "port {port} already belongs to container {first}"
#   help: "give each container a port of its own, here and in the text that starts its program"
#   related: { first: "the first one" }
#   zh-CN:
#     title: 两个容器使用同一端口
#     description: 同一实例的容器共用端口，每个端口只能由一个程序监听。
#     message: "端口 {port} 已被第 {first} 个容器使用"
#     help: "请为每个容器设置不同的端口，并同步修改其启动命令"
#     related: { first: "首次出现的位置" }
package easlint.rules.containers["duplicate-port"]

import data.easlint.lib.lists
import data.easlint.lib.result

report contains finding if {
	ports := {i: container.port | some i, container in input.config.containers}
	some i, first in lists.repeats(ports)
	place := result.at(path(i), {"port": ports[i], "first": first + 1})
	finding := result.related(place, [result.place(result.at(path(first), {}), "first")])
}

path(i) := ["containers", i, "port"]
