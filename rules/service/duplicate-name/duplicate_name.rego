# METADATA
# title: Two services have one name
# description: A name belongs to one service in a region, so one file would replace the other's service.
# custom:
#   severity: error
#   set: recommended
#   confidence: documented
#   source: "reference, metadata.name: the name must be unique within a region"
#   profiles: [service]
#   checked_in: core
#   message: "`{name}` is already the name of the service in {file}, in the same region {region}"
#   help: "give each service of a region a name of its own"
#   variants:
#     region-unknown:
#       severity: warning
#       message: "`{name}` is also the name of the service in {file}, and the regions are not both known"
#       help: "give one of them another name, or say in `metadata.region` that they go to different regions"
#   related: { first: "the first service with this name" }
#   zh-CN:
#     title: 两个服务同名
#     description: 同一地域内一个名称只属于一个服务，部署其中一个文件会覆盖另一个文件的服务。
#     message: "{file} 中的服务已使用名称 `{name}`，且同在地域 {region}"
#     help: "请为同一地域内的每个服务取不同的名称"
#     variants:
#       region-unknown:
#         message: "{file} 中的服务也使用名称 `{name}`，而两者的地域并非都已知"
#         help: "请为其中一个改名，或用 `metadata.region` 说明它们位于不同地域"
#     related: { first: "首个使用该名称的服务" }
package easlint.rules.service["duplicate-name"]
