# METADATA
# title: Path of the local machine
# description: Only the local test command reads files of the machine that it runs on.
# custom:
#   severity: warning
#   set: recommended
#   confidence: documented
#   source: "reference, model_path: a local path works with the test command, for local debugging"
#   profiles: [service, patch]
#   message: "`{setting}` is a local path, which a deployed service cannot read"
#   help: "upload the files to OSS and write their `oss://` path"
#   zh-CN:
#     title: 使用了本地路径
#     description: 只有本地调试的 test 命令才会读取本机上的文件。
#     message: "`{setting}` 是本地路径，部署后的服务无法读取"
#     help: "请将文件上传到 OSS，并填写其 `oss://` 路径"
package easlint.rules.processor["local-path"]

import data.easlint.lib.locations
import data.easlint.lib.result

report contains finding if {
	some setting, _ in locations.of_kind("local")
	finding := result.at([setting], {"setting": setting})
}
