# METADATA
# title: A variable is set twice
# description: Of two variables with one name, only one value reaches the program.
# custom:
#   severity: warning
#   set: recommended
#   confidence: inferred
#   source: "POSIX.1-2017, 8.1: a name has one value in an environment; Kubernetes takes the last of env"
#   message: "variable `{name}` is set a second time"
#   help: "keep one of the two"
#   related: { first: "set here first" }
#   zh-CN:
#     title: 环境变量重复设置
#     description: 同名的两个环境变量中，只有一个值会传给程序。
#     message: "环境变量 `{name}` 被重复设置"
#     help: "请只保留其中一个"
#     related: { first: "首次设置的位置" }
package easlint.rules.containers["duplicate-env"]

import data.easlint.lib.lists
import data.easlint.lib.result

report contains finding if {
	some i, container in input.config.containers
	names := {j: variable.name | some j, variable in container.env}
	some j, first in lists.repeats(names)
	place := result.at(path(i, j), {"name": names[j]})
	finding := result.related(place, [result.place(result.at(path(i, first), {}), "first")])
}

path(i, j) := ["containers", i, "env", j, "name"]
