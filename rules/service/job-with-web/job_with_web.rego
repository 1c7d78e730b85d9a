# METADATA
# title: A job with a web application
# description: An elastic job works off a queue and ends, while a web application waits for visitors.
# custom:
#   severity: warning
#   set: recommended
#   confidence: inferred
#   source: "reference, metadata.workload_type and metadata.enable_webservice: a job and a web application are two kinds of deployment"
#   message: "`enable_webservice` is true in an `elasticjob`"
#   help: "remove `enable_webservice`, or remove `workload_type` if people should open the application"
#   zh-CN:
#     title: 任务型服务启用了 Web 应用
#     description: 弹性任务处理完队列即结束，而 Web 应用需要一直等待访问。
#     message: "`elasticjob` 服务中的 `enable_webservice` 为 true"
#     help: "请删除 `enable_webservice`；如果确实要提供 Web 页面，请删除 `workload_type`"
package easlint.rules.service["job-with-web"]

import data.easlint.lib.result

report contains finding if {
	input.config.metadata.workload_type == "elasticjob"
	input.config.metadata.enable_webservice == true
	finding := result.at(["metadata", "enable_webservice"], {})
}
