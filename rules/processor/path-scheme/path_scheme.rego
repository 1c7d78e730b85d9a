# METADATA
# title: Location with an unusable scheme
# description: Models and processors are fetched from OSS, or over HTTP as a compressed archive.
# custom:
#   severity: error
#   set: recommended
#   confidence: documented
#   source: "reference, model_path: an OSS path, an HTTP URL, or a local path for the test command"
#   message: "`{setting}` has the scheme `{scheme}`, and only oss, http and https can be fetched"
#   help: "put the files into OSS and write their `oss://` path"
#   variants:
#     broken:
#       message: "`{setting}` is not a whole URL: two slashes and a name follow the scheme"
#       help: "write it like `oss://bucket/dir/` or `https://host/model.tar.gz`"
#   zh-CN:
#     title: 路径的协议不可用
#     description: 模型和 Processor 从 OSS 获取，或以压缩包形式通过 HTTP 获取。
#     message: "`{setting}` 的协议是 `{scheme}`，只支持 oss、http 和 https"
#     help: "请将文件放到 OSS，并填写其 `oss://` 路径"
#     variants:
#       broken:
#         message: "`{setting}` 不是完整的 URL：协议之后应为两个斜杠和名称"
#         help: "请写成 `oss://bucket/dir/` 或 `https://host/model.tar.gz` 的形式"
package easlint.rules.processor["path-scheme"]

import data.easlint.lib.locations
import data.easlint.lib.result

report contains finding if {
	some setting, location in locations.of_kind("other")
	finding := result.at([setting], {"setting": setting, "scheme": split(location, ":")[0]})
}

report contains finding if {
	some setting, _ in locations.of_kind("broken")
	finding := result.variant(result.at([setting], {"setting": setting}), "broken")
}
