# METADATA
# title: Unknown processor code
# description: The code is none of the pre-built processors that are known.
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "documentation of the pre-built processors, which lists their codes, and official examples"
#   fix: unsafe
#   message: "`{code}` is none of the processor codes known as of {asOf}"
#   help: "take the code from the list of pre-built processors, or remove it when the processor is your own"
#   variants:
#     closest:
#       message: "`{code}` is none of the processor codes known as of {asOf}, and `{closest}` is"
#       help: "write `{closest}` if that is the one"
#       repair: "write `{closest}`"
#     family:
#       severity: info
#       message: "`{code}` names no version, so EAS chooses one"
#       help: "write the code with its version, as the list of pre-built processors has it (as of {asOf})"
#   zh-CN:
#     title: 未知的 Processor 编码
#     description: 该编码不是已知的预置 Processor。
#     message: "`{code}` 不是已知的 Processor 编码（截至 {asOf}）"
#     help: "请从预置 Processor 列表中选用编码；如果是自定义 Processor，请删除此项"
#     variants:
#       closest:
#         message: "`{code}` 不是已知的 Processor 编码（截至 {asOf}），最接近的是 `{closest}`"
#         help: "如果本意如此，请改为 `{closest}`"
#         repair: "改为 `{closest}`"
#       family:
#         message: "`{code}` 没有写明版本，将由 EAS 决定"
#         help: "请按预置 Processor 列表（截至 {asOf}）写出带版本的编码"
package easlint.rules.processor["unknown-code"]

import data.easlint.lib.result

report contains finding if {
	code := input.config.processor
	known := input.facts.known.processors
	place := result.at(["processor"], {"code": code, "asOf": known.asOf})
	finding := judged(place, code, known)
}

judged(place, code, known) := result.variant(place, "family") if {
	is_family(code, known)
} else := result.suggest(place, code, candidates) if {
	not is_known(code, known)
	candidates := [value | some value in known.values; not is_family(value, known)]
}

is_family(code, known) if known.kinds[code] == "family"

is_known(code, known) if code in known.values

is_known(code, known) if {
	some pattern in known.patterns
	regex.match(pattern, code)
}
