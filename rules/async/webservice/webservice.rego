# METADATA
# title: Asynchronous service with a web application
# description: Requests of an asynchronous service go into a queue, which no browser reads.
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "EAS documentation of asynchronous inference: the service is called through its queue; a web application answers at once"
#   message: "`enable_webservice` is true in a service of type Async"
#   help: "remove `enable_webservice`, or the type if people should open the application"
#   zh-CN:
#     title: 异步服务启用了 Web 应用
#     description: 异步服务的请求进入队列，浏览器无法从中读取结果。
#     message: "Async 类型的服务中 `enable_webservice` 为 true"
#     help: "请删除 `enable_webservice`；如果确实要提供 Web 页面，请删除该服务类型"
package easlint.rules.async.webservice

import data.easlint.lib.result
import data.easlint.lib.workload

report contains finding if {
	workload.type == "async"
	input.config.metadata.enable_webservice == true
	finding := result.at(["metadata", "enable_webservice"], {})
}
