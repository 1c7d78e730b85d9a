# METADATA
# title: Entry is no Python requirement
# description: Each entry is one package for pip, such as numpy==1.16.4.
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "PEP 508, dependency specifiers; pip, requirement specifiers and what else it installs from"
#   fix: unsafe
#   message: "pip cannot read this entry as a requirement"
#   help: "write a name, and a version behind `==` or another comparison, such as numpy==1.16.4"
#   variants:
#     single-equals:
#       message: "pip cannot read this entry: versions are compared with `==`"
#       help: "write {repaired}"
#       repair: "write {repaired}"
#     option:
#       severity: warning
#       message: "an option of pip stands where a package belongs"
#       help: "list packages only; for options use a file with `pythonRequirementsPath`"
#   zh-CN:
#     title: 不是有效的 Python 依赖
#     description: 每一项对应 pip 的一个包，例如 numpy==1.16.4。
#     message: "pip 无法将该项解析为依赖"
#     help: "请填写包名，并用 `==` 等比较符指定版本，例如 numpy==1.16.4"
#     variants:
#       single-equals:
#         message: "pip 无法解析该项：版本应使用 `==` 比较"
#         help: "请改为 {repaired}"
#         repair: "改为 {repaired}"
#       option:
#         message: "此处应为包名，而不是 pip 选项"
#         help: "列表中只填写包名；需要使用选项时，请改用 `pythonRequirementsPath` 指定的文件"
package easlint.rules.containers["requirement-syntax"]

import data.easlint.lib.fix
import data.easlint.lib.result

report contains finding if {
	some i, container in input.derived.containers
	some j, requirement in container.requirements
	finding := judged(["containers", i, "prepare", "pythonRequirements", j], requirement)
}

judged(path, requirement) := result.with_fix(place, [fix.replace(path, requirement.repaired)]) if {
	place := result.variant(result.at(path, {"repaired": requirement.repaired}), "single-equals")
} else := result.at(path, {}) if {
	requirement.kind == "broken"
} else := result.variant(result.at(path, {}), "option") if {
	requirement.kind == "option"
}
