# METADATA
# title: A check does not check one thing
# description: A check asks by HTTP, by TCP or with a command, and by exactly one of them.
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "Kubernetes, probes: each has exactly one handler, which EAS names http_get, tcp_socket and exec"
#   message: "`{check}` has none of `http_get`, `tcp_socket` and `exec`"
#   help: "say what to check: `http_get` with a path and a port, `tcp_socket` with a port, or `exec` with a command"
#   variants:
#     several:
#       message: "`{check}` has {number} of `http_get`, `tcp_socket` and `exec`, and may have one"
#       help: "keep the one that is meant"
#   zh-CN:
#     title: 健康检查应恰好使用一种方式
#     description: 健康检查只能使用 HTTP、TCP 或命令中的一种方式。
#     message: "`{check}` 没有配置 `http_get`、`tcp_socket` 或 `exec`"
#     help: "请指定检查方式：`http_get`（路径和端口）、`tcp_socket`（端口）或 `exec`（命令）"
#     variants:
#       several:
#         message: "`{check}` 同时配置了 `http_get`、`tcp_socket`、`exec` 中的 {number} 种，只能保留一种"
#         help: "请只保留所需的一种"
package easlint.rules.containers["probe-handler"]

import data.easlint.lib.config
import data.easlint.lib.probes
import data.easlint.lib.result

handlers := ["http_get", "tcp_socket", "exec"]

report contains finding if {
	some i, container in input.config.containers
	some check in probes.checks
	count(container[check]) > 0
	path := ["containers", i, check]
	number := count([handler | some handler in handlers; is_there(container[check], path, handler)])
	finding := judged(result.key(path, {"check": check, "number": number}), number)
}

judged(place, number) := place if number == 0

judged(place, number) := result.variant(place, "several") if number > 1

# An empty handler counts: `config.given` would not say so.
is_there(probe, _, handler) if is_object(probe[handler])

is_there(_, path, handler) if config.given(array.concat(path, [handler]))
