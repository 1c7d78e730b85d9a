# METADATA
# title: Image outside of the regional registries
# description: Instances have no access to the internet by default, and the image cannot be pulled without it.
# custom:
#   severity: info
#   set: strict
#   confidence: official
#   source: "EAS network access: instances have no internet access unless the VPC gives it"
#   message: "the image comes from `{registry}`, which is no regional registry as of {asOf}"
#   help: "copy the image to a registry in the service's region, or give the VPC access to the internet"
#   options:
#     allow: strings
#   zh-CN:
#     title: 镜像不在地域镜像仓库中
#     description: 实例默认不能访问公网，因而无法拉取公网镜像。
#     message: "镜像来自 `{registry}`，截至 {asOf}，它不是已知的地域镜像仓库"
#     help: "请将镜像同步到服务所在地域的镜像仓库，或为专有网络开通公网访问"
package easlint.rules.containers["image-public-registry"]

import data.easlint.lib.result

report contains finding if {
	some i, container in input.derived.containers
	container.image.valid == true
	not is_regional(i)
	not is_allowed(input.config.containers[i].image)
	registry := object.get(input.derived.containers[i].image, "registry", "docker.io")
	args := {"registry": registry, "asOf": input.facts.known["image-registries"].asOf}
	finding := result.at(["containers", i, "image"], args)
}

# The user knows that the instances reach it.
is_allowed(image) if {
	some pattern in input.options.allow
	glob.match(pattern, ["/"], image)
}

is_regional(i) if input.derived.containers[i].image.region

is_regional(i) if {
	some pattern in input.facts.known["image-registries"].patterns
	regex.match(pattern, input.config.containers[i].image)
}
