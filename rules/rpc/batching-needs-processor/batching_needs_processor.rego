# METADATA
# title: Batching needs a pre-built processor
# description: Server-side batching is part of the pre-built processors only.
# custom:
#   severity: error
#   set: recommended
#   confidence: documented
#   source: "reference, metadata.rpc.batching: supported only in pre-built processor mode"
#   profiles: [service, test]
#   message: "`batching` is on, but the service has no pre-built `processor`"
#   help: "remove `batching`, and batch requests inside the program where that pays"
#   zh-CN:
#     title: 批处理需要预置 Processor
#     description: 服务端批处理仅由预置 Processor 提供。
#     message: "已开启 `batching`，但服务没有使用预置的 `processor`"
#     help: "请删除 `batching`；确有需要时，可在程序内部自行合并请求"
package easlint.rules.rpc["batching-needs-processor"]

import data.easlint.lib.config
import data.easlint.lib.result

report contains finding if {
	input.config.metadata.rpc.batching == true
	config.absent(["processor"])
	finding := result.at(["metadata", "rpc", "batching"], {})
}
