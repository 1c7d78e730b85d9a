# METADATA
# title: "`confidential` without mounted files"
# description: The key decrypts the files of the mounted storage, so without a mount nothing is protected.
# custom:
#   severity: error
#   set: recommended
#   confidence: documented
#   source: "reference, confidential: it applies to files of the mounted storage, which has to be mounted before"
#   profiles: [service, test]
#   message: "`confidential` needs encrypted files in `storage`, and none is mounted"
#   help: "mount the encrypted files with `storage`, or remove `confidential`"
#   zh-CN:
#     title: 配置了 `confidential` 但没有挂载存储
#     description: 密钥用于解密挂载存储中的文件，没有挂载就没有受保护的内容。
#     message: "`confidential` 需要 `storage` 中挂载加密文件，但没有配置任何挂载"
#     help: "请用 `storage` 挂载加密文件，或删除 `confidential`"
package easlint.rules.storage["confidential-needs-storage"]

import data.easlint.lib.config
import data.easlint.lib.result

report contains finding if {
	config.given(["confidential"])
	config.absent(["storage"])
	finding := result.key(["confidential"], {})
}
