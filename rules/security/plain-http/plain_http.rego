# METADATA
# title: Address without encryption
# description: Nothing on the way protects what is fetched, so it may be read or replaced.
# custom:
#   severity: info
#   set: recommended
#   confidence: inferred
#   source: "HTTP neither encrypts nor authenticates"
#   message: "`{setting}` is reached over plain HTTP"
#   help: "use `https://` where the server answers over it"
#   zh-CN:
#     title: 地址未加密
#     description: 传输过程没有保护，内容可能被窃取或替换。
#     message: "`{setting}` 通过明文 HTTP 访问"
#     help: "如果服务器支持，请改用 `https://`"
package easlint.rules.security["plain-http"]

import data.easlint.lib.config
import data.easlint.lib.result

settings := {["model_path"], ["processor_path"], ["confidential", "trustee_endpoint"]}

report contains finding if {
	some path in settings
	address := config.value_or(path, "")
	startswith(lower(address), "http://")
	finding := result.at(path, {"setting": path[count(path) - 1]})
}
