# METADATA
# title: Model lies under no mount
# description: Only what the image holds or what is mounted is there when the program starts.
# custom:
#   severity: info
#   set: strict
#   confidence: official
#   source: "EAS storage mounts: files outside of the image are found below the mount paths"
#   profiles: [service, test]
#   message: "`{path}` lies under no mount, so the image has to hold the model"
#   help: "compare the path with `mount_path` of the storage that holds the model"
#   zh-CN:
#     title: 模型路径不在挂载路径下
#     description: 程序启动时，只能读取镜像自带或已挂载的文件。
#     message: "`{path}` 不在任何挂载路径下，模型只能来自镜像"
#     help: "请与存放模型的存储的 `mount_path` 进行核对"
package easlint.rules.containers["model-not-mounted"]

import data.easlint.lib.models
import data.easlint.lib.mounts
import data.easlint.lib.program
import data.easlint.lib.result

report contains finding if {
	some i, container in input.derived.containers
	some field in program.fields
	shell := container[field]
	some place in models.places(shell)
	startswith(place.text, "/")
	models.is_model(shell, place)
	mounts.outside(place.text)
	finding := result.span(["containers", i, field], place.start, place.end, {"path": place.text})
}
