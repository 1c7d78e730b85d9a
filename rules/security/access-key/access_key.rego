# METADATA
# title: AccessKey of Alibaba Cloud
# description: An id of this form, with the secret that belongs to it, opens the account to every reader.
# custom:
#   severity: error
#   set: recommended
#   confidence: inferred
#   source: "ids of AccessKeys are LTAI and at least 12 letters and digits"
#   message: "this is the id of an AccessKey"
#   help: "disable the key, and let the program use the RAM role of the service"
#   zh-CN:
#     title: 含有阿里云 AccessKey
#     description: 任何人只要拿到此类 ID 及其密钥，就能访问该账号。
#     message: "这是一个 AccessKey ID"
#     help: "请停用该密钥，并让程序使用服务的 RAM 角色"
package easlint.rules.security["access-key"]

import data.easlint.lib.result

report contains finding if {
	some found in input.derived.accessKeys
	finding := result.span(found.path, found.start, found.end, {})
}
