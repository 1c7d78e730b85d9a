# METADATA
# title: No instance
# description: Without an instance and without an autoscaler the service answers no request.
# custom:
#   severity: warning
#   set: recommended
#   confidence: inferred
#   source: "reference, metadata.instance: the number of instances to launch; zero is of use only when scaling adds some"
#   profiles: [service, test]
#   message: "`instance` is 0, and no `autoscaler` ever adds one"
#   help: "start at least one instance, or add an `autoscaler`"
#   zh-CN:
#     title: 实例数为零
#     description: 既没有实例，也没有弹性伸缩，服务无法响应任何请求。
#     message: "`instance` 为 0，且没有 `autoscaler` 来增加实例"
#     help: "请至少启动一个实例，或添加 `autoscaler`"
package easlint.rules.service["instance-zero"]

import data.easlint.lib.config
import data.easlint.lib.result

report contains finding if {
	input.config.metadata.instance == 0
	config.absent(["autoscaler"])
	finding := result.at(["metadata", "instance"], {})
}
