# METADATA
# title: Image of another region
# description: The network of the service's region does not reach a registry of another one.
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "Container Registry: addresses in a VPC work within their region; images of EAS are provided in each region"
#   message: "the image lies in {region}, and the service runs in {service}"
#   help: "use the image's address in {service}, where it has to be pushed first if it is your own"
#   zh-CN:
#     title: 镜像位于其他地域
#     description: 服务所在地域的网络无法访问其他地域的镜像仓库。
#     message: "镜像位于 {region}，而服务部署在 {service}"
#     help: "请使用 {service} 地域的镜像地址；自有镜像需先推送到该地域"
package easlint.rules.containers["image-region"]

import data.easlint.lib.result

report contains finding if {
	some i, container in input.derived.containers
	region := container.image.region
	service := input.derived.region
	region != service
	finding := result.at(["containers", i, "image"], {"region": region, "service": service})
}
