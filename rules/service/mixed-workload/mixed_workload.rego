# METADATA
# title: Containers and a processor together
# description: A service runs either its containers or its processor, and the other is set aside.
# custom:
#   severity: warning
#   set: recommended
#   confidence: inferred
#   source: "files in use have one of the two; only the all-in-one sample of the reference prints both"
#   message: "`{setting}` stands beside `containers`, and a service runs one of the two"
#   help: "keep the one that should serve, and remove the other"
#   related: { containers: "the containers" }
#   zh-CN:
#     title: 同时配置了容器和 Processor
#     description: 服务要么运行容器，要么运行 Processor，另一个不会生效。
#     message: "`{setting}` 与 `containers` 同时存在，而服务只会运行其中之一"
#     help: "请保留实际提供服务的一个，并删除另一个"
#     related: { containers: "容器配置在这里" }
package easlint.rules.service["mixed-workload"]

import data.easlint.lib.config
import data.easlint.lib.result

report contains finding if {
	config.given(["containers"])
	place := result.key([setting], {"setting": setting})
	finding := result.related(place, [result.place(result.key(["containers"], {}), "containers")])
}

setting := "processor" if {
	config.given(["processor"])
} else := "processor_path" if {
	config.given(["processor_path"])
}
