# METADATA
# title: Model is named by its OSS address
# description: The program opens files, and an OSS address names none until the bucket is mounted.
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "EAS deployment of language models: models in OSS are mounted, and the program gets the mount path"
#   message: "`{path}` is no path that the program can open"
#   help: "mount the bucket with `storage`, and name the model by its mount path"
#   zh-CN:
#     title: 用 OSS 地址指定了模型
#     description: 程序只能打开文件，挂载 Bucket 之前，OSS 地址并不对应任何文件。
#     message: "程序无法直接打开 `{path}`"
#     help: "请通过 `storage` 挂载 Bucket，并使用挂载路径指定模型"
package easlint.rules.containers["oss-in-command"]

import data.easlint.lib.models
import data.easlint.lib.program
import data.easlint.lib.result

report contains finding if {
	some i, container in input.derived.containers
	some field in program.fields
	shell := container[field]
	some place in models.places(shell)
	startswith(place.text, "oss://")
	is_opened(shell, place)
	finding := result.span(["containers", i, field], place.start, place.end, {"path": place.text})
}

is_opened(shell, place) if models.is_model(shell, place)

is_opened(shell, place) if models.is_for_engine(shell, place)
