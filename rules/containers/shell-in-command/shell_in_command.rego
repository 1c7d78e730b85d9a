# METADATA
# title: "`command` needs a shell"
# description: The command is started as one program, so no shell reads these characters.
# custom:
#   severity: error
#   set: recommended
#   confidence: documented
#   source: "reference, containers.command: only single commands, a script such as `cd xxx && python app.py` goes into script"
#   fix: safe
#   message: "`command` runs one program, and `{operator}` needs a shell"
#   help: "move the text to `script`, or start it with `sh -c`"
#   repair: "rename `command` to `script`"
#   variants:
#     line-break:
#       message: "`command` runs one program, and a line break in it begins a second one"
#     cd:
#       message: "`command` runs one program, and `cd` is a word of the shell"
#   zh-CN:
#     title: "`command` 中使用了 Shell 语法"
#     description: "`command` 作为单个程序启动，这些字符不会由 Shell 解释。"
#     message: "`command` 只能运行单个程序，而 `{operator}` 需要 Shell 来解释"
#     help: "请将内容移到 `script`，或用 `sh -c` 启动"
#     repair: "将 `command` 改名为 `script`"
#     variants:
#       line-break:
#         message: "`command` 只能运行单个程序，换行会被当作第二条命令的开始"
#       cd:
#         message: "`command` 只能运行单个程序，而 `cd` 是 Shell 的内置命令"
package easlint.rules.containers["shell-in-command"]

import data.easlint.lib.fix
import data.easlint.lib.result

report contains finding if {
	some i, container in input.derived.containers
	container.command.shell == false
	finding := repaired(i, judged(i, container.command.operators[0]))
}

judged(i, operator) := result.variant(place(i, operator, {}), "line-break") if {
	operator.text == "\n"
} else := result.variant(place(i, operator, {}), "cd") if {
	operator.text == "cd"
} else := place(i, operator, {"operator": operator.text})

place(i, operator, args) := result.span(["containers", i, "command"], operator.start, operator.end, args)

repaired(i, finding) := finding if {
	has_script(i)
} else := result.with_fix(finding, [fix.rename(finding.path, "script")])

# input.document: beside an empty `script`, which the configuration leaves out, there is no room for a second.
has_script(i) if "script" in object.keys(input.document.containers[i])
