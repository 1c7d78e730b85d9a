# METADATA
# title: Name that no variable can have
# description: Names of variables have letters, digits, and `_`, `.` or `-`, and begin with a letter or `_`.
# custom:
#   severity: warning
#   set: recommended
#   confidence: inferred
#   source: "POSIX.1-2017, 8.1, names of variables; Kubernetes also takes dots and hyphens"
#   message: "the name of a variable cannot hold `{character}`"
#   help: "name the variable with letters, digits and `_`, and write its value to `value`"
#   variants:
#     first:
#       message: "the name of a variable cannot begin with `{character}`"
#       help: "put a letter or `_` in front"
#   zh-CN:
#     title: 环境变量名无效
#     description: 变量名由字母、数字、`_`、`.` 和 `-` 组成，并以字母或 `_` 开头。
#     message: "环境变量名中不能包含 `{character}`"
#     help: "请使用字母、数字和 `_` 命名变量，并将值写在 `value` 中"
#     variants:
#       first:
#         message: "环境变量名不能以 `{character}` 开头"
#         help: "请在前面加上字母或 `_`"
package easlint.rules.containers["env-name"]

import data.easlint.lib.result

report contains finding if {
	some i, container in input.config.containers
	some j, variable in container.env
	name := variable.name
	legal := concat("", regex.find_n(`^[A-Za-z_][A-Za-z0-9_.-]*`, name, 1))
	legal != name
	args := {"character": substring(name, count(legal), 1)}
	finding := judged(result.at(["containers", i, "env", j, "name"], args), legal)
}

judged(place, legal) := result.variant(place, "first") if {
	legal == ""
} else := place
