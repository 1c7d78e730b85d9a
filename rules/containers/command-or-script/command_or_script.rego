# METADATA
# title: Neither `command` nor `script` is given
# description: Without one of them the container runs the entry point of its image, if it has one.
# custom:
#   severity: warning
#   set: recommended
#   confidence: documented
#   source: "reference, containers.command: one of command and script is required; published examples of official images have neither"
#   profiles: [service, test]
#   message: "container {number} has neither `command` nor `script`"
#   help: "start the program with `script`, or with `command` when one program without a shell is enough"
#   variants:
#     official-image:
#       severity: info
#       message: "container {number} has neither `command` nor `script`: it runs the entry point of its PAI image"
#       help: "leave it so when the image starts the service by itself, else add `script`"
#   zh-CN:
#     title: 未配置 `command` 或 `script`
#     description: 两者都没有时，容器将运行镜像自带的入口程序（如果有）。
#     message: "第 {number} 个容器既没有 `command` 也没有 `script`"
#     help: "请用 `script` 启动程序；只需运行单个程序且不需要 Shell 时可用 `command`"
#     variants:
#       official-image:
#         message: "第 {number} 个容器既没有 `command` 也没有 `script`，将运行 PAI 官方镜像自带的入口程序"
#         help: "如果镜像会自行启动服务，可保持不变；否则请补充 `script`"
package easlint.rules.containers["command-or-script"]

import data.easlint.lib.config
import data.easlint.lib.result

report contains finding if {
	some i, _ in input.config.containers
	config.absent(["containers", i, "command"])
	config.absent(["containers", i, "script"])
	finding := judged(i)
}

judged(i) := result.variant(place(i), "official-image") if {
	input.derived.containers[i].image.namespace == "pai-eas"
} else := place(i)

place(i) := result.missing(["containers", i], {"number": i + 1})
