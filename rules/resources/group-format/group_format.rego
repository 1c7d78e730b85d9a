# METADATA
# title: "`resource` is no resource group"
# description: The ID of a dedicated resource group begins with eas-r-.
# custom:
#   severity: error
#   set: recommended
#   confidence: documented
#   source: "reference, metadata.resource: the ID of a dedicated resource group, such as eas-r-6dbzve8ip0xnzt; the other prefixes are those of their own keys"
#   message: "`{id}` is not the ID of a resource group"
#   help: "write the ID of the resource group, which begins with `eas-r-`"
#   variants:
#     instance-type:
#       help: "public instance types go into `cloud.computing.instances`: move it there, and remove `resource`"
#     quota:
#       help: "name the quota in `quota_id`"
#     gateway:
#       help: "name the gateway in `networking.gateway`"
#     network:
#       help: "the VPC and its parts belong to `cloud.networking`"
#     service:
#       help: "write the ID of the resource group, which begins with `eas-r-`: this is the ID of a service"
#     other:
#       severity: warning
#       message: "`{id}` does not look like the ID of a resource group"
#   zh-CN:
#     title: "`resource` 不是资源组 ID"
#     description: 专属资源组的 ID 以 eas-r- 开头。
#     message: "`{id}` 不是资源组 ID"
#     help: "请填写以 `eas-r-` 开头的资源组 ID"
#     variants:
#       instance-type:
#         help: "公共资源的实例规格请写在 `cloud.computing.instances` 中，并删除 `resource`"
#       quota:
#         help: "请用 `quota_id` 指定资源配额"
#       gateway:
#         help: "请用 `networking.gateway` 指定网关"
#       network:
#         help: "专有网络相关的 ID 请写在 `cloud.networking` 中"
#       service:
#         help: "这是服务的 ID，请填写以 `eas-r-` 开头的资源组 ID"
#       other:
#         message: "`{id}` 看起来不像资源组 ID"
package easlint.rules.resources["group-format"]

import data.easlint.lib.result

kinds := {
	"ecs.": "instance-type",
	"ml.": "instance-type",
	"quota": "quota",
	"gw-": "gateway",
	"vpc-": "network",
	"vsw-": "network",
	"sg-": "network",
	"eas-m-": "service",
}

report contains finding if {
	id := input.config.metadata.resource
	not is_group(id)
	finding := result.variant(result.at(["metadata", "resource"], {"id": id}), kind(id))
}

is_group(id) if {
	startswith(id, "eas-r-")
	id != "eas-r-"
}

kind(id) := name if {
	some prefix, name in kinds
	startswith(id, prefix)
} else := "other"
