# METADATA
# title: Decryption key is not named by its address
# description: The setting names a key in the key broker service, and a key that is written out protects nothing.
# custom:
#   severity: error
#   set: recommended
#   confidence: documented
#   source: "reference, confidential.decryption_key: the KBS URI of the key, such as kbs:///default/key/test-key"
#   message: "`decryption_key` is no `kbs://` address"
#   help: "store the key in the key broker service, and write its address, such as kbs:///default/key/test-key"
#   zh-CN:
#     title: 解密密钥不是 KBS 地址
#     description: 该项应填写密钥在 KBS 中的地址，明文密钥起不到保护作用。
#     message: "`decryption_key` 不是 `kbs://` 地址"
#     help: "请将密钥存入 KBS，并填写其地址，例如 kbs:///default/key/test-key"
package easlint.rules.security["decryption-key"]

import data.easlint.lib.result

report contains finding if {
	key := lower(input.config.confidential.decryption_key)
	not regex.match("^kbs://.", key)
	finding := result.at(["confidential", "decryption_key"], {})
}
