# METADATA
# title: Secret in an environment variable
# description: Whoever can read the file or the service's description has the secret.
# custom:
#   severity: warning
#   set: recommended
#   confidence: inferred
#   source: "the name of a variable tells that its value is a secret"
#   message: "the value of `{name}` looks like a secret that is written out"
#   help: "let the program read it from a mounted file, or let your deployment fill it in"
#   zh-CN:
#     title: 环境变量中含有明文密钥
#     description: 能读到该文件或服务描述的人都能得到密钥。
#     message: "`{name}` 的值疑似明文写入的密钥"
#     help: "请让程序从挂载的文件中读取，或在部署时再填入"
package easlint.rules.security["secret-in-env"]

import data.easlint.lib.result

report contains finding if {
	some i, container in input.derived.containers
	some j, variable in container.env
	variable.secret == true
	name := input.config.containers[i].env[j].name
	finding := result.at(["containers", i, "env", j, "value"], {"name": name})
}
