# METADATA
# title: Access token is written out
# description: Whoever can read the file can call the service.
# custom:
#   severity: warning
#   set: recommended
#   confidence: inferred
#   source: "reference, token: the system makes one when none is given, so none has to stand in a file"
#   fix: unsafe
#   repair: "remove `token`: the service gets a new one"
#   message: "`token` is written out"
#   help: "remove it: EAS makes a token that only those with access to the service can see"
#   zh-CN:
#     title: 明文写入了访问令牌
#     description: 能读到该文件的人都可以调用服务。
#     repair: "删除 `token`，由系统生成新的令牌"
#     message: "`token` 以明文写入"
#     help: "请删除该项，系统会自动生成令牌，只有具备服务权限的人才能查看"
package easlint.rules.security["literal-token"]

import data.easlint.lib.fix
import data.easlint.lib.result

report contains finding if {
	is_string(input.config.token)
	finding := result.with_fix(result.at(["token"], {}), [fix.remove(["token"])])
}
