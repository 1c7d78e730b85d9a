# METADATA
# title: Registry login is not Base64 of username and password
# description: The registry login is username, colon and password in Base64.
# custom:
#   severity: error
#   set: recommended
#   confidence: documented
#   source: "reference, dockerAuth: a Base64-encoded string of username:password"
#   message: "`dockerAuth` is not Base64 of `username:password`"
#   help: "encode it again, for example with `printf '%s' 'username:password' | base64 -w 0`"
#   zh-CN:
#     title: 镜像仓库认证信息不是 Base64 编码的用户名和密码
#     description: 认证信息应为“用户名:密码”的 Base64 编码。
#     message: "`dockerAuth` 不是 `username:password` 的 Base64 编码"
#     help: "请重新编码，例如执行 `printf '%s' 'username:password' | base64 -w 0`"
package easlint.rules.containers["docker-auth"]

import data.easlint.lib.result

report contains finding if {
	input.derived.dockerAuth.valid == false
	finding := result.at(["dockerAuth"], {})
}
