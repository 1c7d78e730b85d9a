# METADATA
# title: Registry login is written out
# description: Base64 hides nothing, so whoever can read the file has the password.
# custom:
#   severity: warning
#   set: strict
#   confidence: inferred
#   source: "reference, dockerAuth: the Base64 form of username:password, which anyone can read back"
#   message: "`dockerAuth` is written out"
#   help: "use a registry that needs no login, or let your deployment fill in the value"
#   zh-CN:
#     title: 明文写入了镜像仓库认证信息
#     description: Base64 不是加密，能读到该文件的人就能得到密码。
#     message: "`dockerAuth` 以明文写入"
#     help: "请改用免密的镜像仓库，或在部署时再填入该值"
package easlint.rules.security["literal-docker-auth"]

import data.easlint.lib.result

report contains finding if {
	is_string(input.config.dockerAuth)
	finding := result.at(["dockerAuth"], {})
}
