# METADATA
# title: OSS endpoint of another form
# description: The endpoint is a bare host name of OSS; bucket and path belong to `model_path`.
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "OSS documentation of regions and endpoints: an endpoint is a host name such as oss-cn-beijing.aliyuncs.com"
#   message: "`{endpoint}` is no host name, such as oss-cn-beijing.aliyuncs.com is"
#   help: "write the host name only, without scheme and path"
#   variants:
#     bucket:
#       message: "`{endpoint}` has a bucket in front of the endpoint"
#       help: "write the endpoint only: the bucket belongs to `model_path`"
#     unknown:
#       severity: warning
#       message: "`{endpoint}` has none of the forms of an OSS endpoint"
#       help: "write an endpoint such as oss-cn-beijing.aliyuncs.com, unless this is one of your own"
#   zh-CN:
#     title: OSS Endpoint 格式不正确
#     description: Endpoint 只是 OSS 的主机名，Bucket 和路径应写在 `model_path` 中。
#     message: "`{endpoint}` 不是 oss-cn-beijing.aliyuncs.com 这样的主机名"
#     help: "请只填写主机名，不带协议和路径"
#     variants:
#       bucket:
#         message: "`{endpoint}` 在 Endpoint 前带有 Bucket 名称"
#         help: "请只填写 Endpoint，Bucket 应写在 `model_path` 中"
#       unknown:
#         message: "`{endpoint}` 不符合任何一种 OSS Endpoint 的形式"
#         help: "请填写 oss-cn-beijing.aliyuncs.com 这样的 Endpoint；如果是自有 Endpoint 则无需处理"
package easlint.rules.processor["oss-endpoint"]

import data.easlint.lib.result

report contains finding if {
	place := result.at(["oss_endpoint"], {"endpoint": input.config.oss_endpoint})
	finding := judged(place, input.derived.ossEndpoint)
}

judged(place, endpoint) := result.variant(place, "bucket") if {
	endpoint.bucketInFront == true
} else := place if {
	endpoint.valid == false
} else := result.variant(place, "unknown") if {
	endpoint.known == false
}
