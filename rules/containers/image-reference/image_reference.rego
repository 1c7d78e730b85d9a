# METADATA
# title: Not an image reference
# description: "An image is registry/namespace/repository:tag, with nothing in front of the registry."
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "OCI Distribution Specification, names and tags of images"
#   message: "this is no address of an image"
#   help: "write registry/namespace/repository:tag in lower-case letters, digits and single separators"
#   variants:
#     scheme:
#       message: "an image's address has no scheme in front"
#       help: "begin with the registry's host, without `://` and what stands before it"
#     blank:
#       message: "an image's address has no blanks in it"
#       help: "remove the blanks, also those at the ends"
#     upper-case:
#       message: "the repository of an image has no upper-case letters"
#       help: "write it in lower case, as the registry does"
#   zh-CN:
#     title: 镜像地址无效
#     description: 镜像地址的形式为“仓库域名/命名空间/镜像名:标签”，前面没有其他内容。
#     message: "这不是有效的镜像地址"
#     help: "请按“仓库域名/命名空间/镜像名:标签”填写，使用小写字母、数字和单个分隔符"
#     variants:
#       scheme:
#         message: "镜像地址前不能带协议"
#         help: "请直接以仓库域名开头，删除 `://` 及其之前的内容"
#       blank:
#         message: "镜像地址中不能有空白字符"
#         help: "请删除空白字符，包括首尾的空格"
#       upper-case:
#         message: "镜像名中不能有大写字母"
#         help: "请改为小写，与镜像仓库中保持一致"
package easlint.rules.containers["image-reference"]

import data.easlint.lib.result

report contains finding if {
	some i, container in input.derived.containers
	finding := judged(result.at(["containers", i, "image"], {}), container.image.problem)
}

judged(place, problem) := place if {
	problem == "other"
} else := result.variant(place, problem)
