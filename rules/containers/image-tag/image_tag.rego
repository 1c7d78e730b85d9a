# METADATA
# title: Image without a fixed version
# description: What such an image holds changes, also between the instances of one service.
# custom:
#   severity: warning
#   set: strict
#   confidence: official
#   source: "OCI Distribution Specification: a tag can move, and clients take latest where there is none"
#   message: "the image has no tag, so it is `latest`"
#   help: "name a tag that does not move, or a digest"
#   variants:
#     latest:
#       message: "tag `latest` moves with every new image"
#   zh-CN:
#     title: 镜像未固定版本
#     description: 这样的镜像内容会变化，同一服务的不同实例也可能不同。
#     message: "镜像没有标签，等同于 `latest`"
#     help: "请使用不会变动的标签，或使用摘要（digest）"
#     variants:
#       latest:
#         message: "`latest` 标签会随新镜像变动"
package easlint.rules.containers["image-tag"]

import data.easlint.lib.result

report contains finding if {
	some i, container in input.derived.containers
	container.image.valid == true
	object.get(input.derived.containers[i].image, "digest", "none") == "none"
	tag := object.get(input.derived.containers[i].image, "tag", "none")
	finding := judged(result.at(["containers", i, "image"], {}), tag)
}

judged(place, tag) := place if tag == "none"

judged(place, tag) := result.variant(place, "latest") if tag == "latest"
