# METADATA
# title: Registry login inside a container
# description: One login serves all containers, and only the one at the top level is read.
# custom:
#   severity: warning
#   set: recommended
#   confidence: documented
#   source: "reference, dockerAuth: a parameter of the top level, not of containers"
#   fix: unsafe
#   message: "`dockerAuth` is not read inside a container"
#   help: "move it to the top level, beside `containers`"
#   repair: "move `dockerAuth` to the top level"
#   zh-CN:
#     title: 镜像仓库认证信息写在了容器内
#     description: 所有容器共用一份认证信息，只有顶层的才会被读取。
#     message: "容器内的 `dockerAuth` 不会被读取"
#     help: "请将其移到顶层，与 `containers` 并列"
#     repair: "将 `dockerAuth` 移到顶层"
package easlint.rules.containers["docker-auth-place"]

import data.easlint.lib.config
import data.easlint.lib.fix
import data.easlint.lib.result

logins contains i if {
	some i, _ in input.config.containers
	config.given(path(i))
}

report contains finding if {
	some i in logins
	finding := judged(i)
}

# There is room for one.
judged(i) := result.with_fix(result.key(path(i), {}), [fix.move(path(i), ["dockerAuth"])]) if {
	config.absent(["dockerAuth"])
	i == min(logins)
} else := result.key(path(i), {})

path(i) := ["containers", i, "dockerAuth"]
