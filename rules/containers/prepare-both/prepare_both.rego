# METADATA
# title: Python packages are listed twice
# description: The packages come from a list or from a file, and only one of the two is read.
# custom:
#   severity: warning
#   set: recommended
#   confidence: documented
#   source: "reference, containers.prepare: pythonRequirements lists packages, pythonRequirementsPath names a file that does"
#   message: "`pythonRequirementsPath` stands beside `pythonRequirements`, and only one of them is read"
#   help: "keep one, and move the packages of the other into it"
#   zh-CN:
#     title: 重复指定了 Python 依赖
#     description: 依赖包来自列表或文件，两者只有一个会被读取。
#     message: "`pythonRequirementsPath` 与 `pythonRequirements` 同时存在，只有一个会被读取"
#     help: "请只保留一个，并将另一个中的依赖合并进来"
package easlint.rules.containers["prepare-both"]

import data.easlint.lib.config
import data.easlint.lib.result

report contains finding if {
	some i, _ in input.config.containers
	config.given(["containers", i, "prepare", "pythonRequirements"])
	config.given(path(i))
	finding := result.key(path(i), {})
}

path(i) := ["containers", i, "prepare", "pythonRequirementsPath"]
