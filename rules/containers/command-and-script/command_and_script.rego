# METADATA
# title: "`command` and `script` are both given"
# description: A container is started by one of the two, and the other has no effect.
# custom:
#   severity: warning
#   set: recommended
#   confidence: documented
#   source: "reference, containers.command and containers.script: one of the two is needed, each names the entry point"
#   message: "`command` stands beside `script`, and only one of them can start the container"
#   help: "keep `script` for shell text or `command` for a single program, and remove the other"
#   zh-CN:
#     title: 同时配置了 `command` 和 `script`
#     description: 容器只会由其中一个启动，另一个不起作用。
#     message: "`command` 与 `script` 同时存在，但容器只能由其中一个启动"
#     help: "Shell 脚本请保留 `script`，单条命令请保留 `command`，并删除另一个"
package easlint.rules.containers["command-and-script"]

import data.easlint.lib.config
import data.easlint.lib.result

report contains finding if {
	some i, _ in input.config.containers
	config.given(["containers", i, "command"])
	config.given(["containers", i, "script"])
	finding := result.key(["containers", i, "command"], {})
}
