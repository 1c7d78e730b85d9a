# METADATA
# title: OSS endpoint of another region
# description: Instances reach OSS over the internal network of their own region.
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "storage mounts of EAS: the bucket lies in the region of the service"
#   message: "the endpoint lies in {region}, but the service in {service}"
#   help: "mount a bucket of {service}, or deploy the service in {region}"
#   zh-CN:
#     title: OSS Endpoint 与服务不在同一地域
#     description: 实例通过所在地域的内网访问 OSS。
#     message: "Endpoint 位于 {region}，而服务位于 {service}"
#     help: "请挂载 {service} 的 Bucket，或将服务部署到 {region}"
package easlint.rules.storage["oss-region"]

import data.easlint.lib.result

report contains finding if {
	some i, mount in input.derived.storage
	region := mount.ossEndpoint.region
	service := input.derived.region
	region != service
	finding := result.at(["storage", i, "oss", "endpoint"], {"region": region, "service": service})
}
