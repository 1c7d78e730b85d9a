# METADATA
# title: Web application behind gRPC
# description: The gateway speaks gRPC to the service, and a browser cannot.
# custom:
#   severity: warning
#   set: recommended
#   confidence: inferred
#   source: "reference, metadata.enable_grpc and metadata.enable_webservice: one makes the gateway speak gRPC, the other serves a web application"
#   message: "`enable_webservice` is on, and so is `enable_grpc`"
#   help: "keep the one that the program serves"
#   related: { grpc: "gRPC is switched on here" }
#   zh-CN:
#     title: 同时启用了 gRPC 和 Web 应用
#     description: 网关将以 gRPC 协议访问服务，而浏览器无法使用该协议。
#     message: "`enable_webservice` 与 `enable_grpc` 同时开启"
#     help: "请只保留程序实际提供的一种"
#     related: { grpc: "在此处开启了 gRPC" }
package easlint.rules.network["grpc-and-web"]

import data.easlint.lib.result

report contains finding if {
	input.config.metadata.enable_webservice == true
	input.config.metadata.enable_grpc == true
	grpc := result.place(result.at(["metadata", "enable_grpc"], {}), "grpc")
	finding := result.related(result.at(["metadata", "enable_webservice"], {}), [grpc])
}
