# METADATA
# title: No port
# description: EAS has to guess where the program listens.
# custom:
#   severity: info
#   set: strict
#   confidence: documented
#   source: "reference, containers.port: the container port, which has to match the port of the program"
#   profiles: [service, test]
#   message: "container {number} has no `port`"
#   help: "name the port that the program listens on"
#   zh-CN:
#     title: 未配置端口
#     description: EAS 无法确定程序监听的端口。
#     message: "第 {number} 个容器没有配置 `port`"
#     help: "请填写程序监听的端口"
package easlint.rules.containers["missing-port"]

import data.easlint.lib.config
import data.easlint.lib.result

# Types of services that work off a queue or end by themselves.
job_types := {"offlinetask", "scalablejob", "scalablejobservice", "assistantjob"}

report contains finding if {
	lower(config.value_or(["metadata", "workload_type"], "")) != "elasticjob"
	type := lower(config.value_or(["metadata", "type"], ""))
	not type in job_types
	some i, _ in input.config.containers
	config.absent(["containers", i, "port"])
	finding := result.missing(["containers", i], {"number": i + 1})
}
