# METADATA
# title: CUDA version that cannot be mounted
# description: EAS mounts one of a few CUDA versions at /usr/local/cuda.
# custom:
#   severity: warning
#   set: recommended
#   confidence: documented
#   source: "reference, metadata.cuda: 8.0, 9.0, 10.0, 10.1, 10.2, 11.0, 11.1 and 11.2 are supported; the list is dated"
#   message: "CUDA `{version}` is none of the versions that EAS mounts"
#   help: "choose one of {versions} (as of {asOf}), or use an image that has its own CUDA and remove `cuda`"
#   zh-CN:
#     title: EAS 无法挂载该 CUDA 版本
#     description: EAS 只能将少数几个 CUDA 版本挂载到 /usr/local/cuda。
#     message: "EAS 不支持挂载 CUDA `{version}`"
#     help: "请选择 {versions} 之一（截至 {asOf}），或使用自带 CUDA 的镜像并删除 `cuda`"
package easlint.rules.resources["cuda-version"]

import data.easlint.lib.result

report contains finding if {
	known := input.facts.known["cuda-versions"]
	version := input.config.metadata.cuda
	not version in known.values
	args := {"version": version, "versions": concat(", ", known.values), "asOf": known.asOf}
	finding := result.at(["metadata", "cuda"], args)
}
