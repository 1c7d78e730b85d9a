# METADATA
# title: No size of an instance in the resource group
# description: Without an instance type, `cpu` and `memory` say how large an instance is.
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "reference, metadata.cpu and metadata.memory: what each instance requires; published configurations for resource groups give both"
#   profiles: [service, test]
#   message: "the service runs in a resource group, but its `{key}` is not given"
#   help: "say what each instance needs: `cpu` in cores, `memory` in MB"
#   variants:
#     both:
#       message: "the service runs in a resource group, but neither `cpu` nor `memory` is given"
#   zh-CN:
#     title: 未指定资源组中实例的规模
#     description: 没有实例规格时，实例的规模由 `cpu` 和 `memory` 决定。
#     message: "服务运行在资源组中，但没有设置 `{key}`"
#     help: "请设置每个实例所需的 `cpu`（核）和 `memory`（MB）"
#     variants:
#       both:
#         message: "服务运行在资源组中，但没有设置 `cpu` 和 `memory`"
package easlint.rules.resources["dedicated-size"]

import data.easlint.lib.config
import data.easlint.lib.placement
import data.easlint.lib.result

report contains finding if {
	config.given(["metadata", "resource"])
	config.absent(placement.instances)
	config.absent(placement.instance_type)
	finding := judged([key | some key in ["cpu", "memory"]; config.absent(["metadata", key])])
}

judged([key]) := result.missing(["metadata"], {"key": key})

judged([_, _]) := result.variant(result.missing(["metadata"], {}), "both")
