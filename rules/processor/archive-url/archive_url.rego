# METADATA
# title: Download that is no archive
# description: What is fetched over HTTP is unpacked, so the URL has to lead to a compressed archive.
# custom:
#   severity: warning
#   set: recommended
#   confidence: documented
#   source: "reference, model_path: an HTTP URL leads to a compressed archive, such as TAR.GZ, TAR, BZ2 or ZIP"
#   message: "the URL in `{setting}` does not end in an archive's name"
#   help: "pack the files as tar.gz, tgz, tar, bz2 or zip, or put them into OSS as they are"
#   zh-CN:
#     title: 下载地址不是压缩包
#     description: 通过 HTTP 获取的内容会被解压，因此 URL 须指向压缩包。
#     message: "`{setting}` 中的 URL 不以压缩包的文件名结尾"
#     help: "请将文件打包为 tar.gz、tgz、tar、bz2 或 zip，或直接放到 OSS"
package easlint.rules.processor["archive-url"]

import data.easlint.lib.locations
import data.easlint.lib.result

report contains finding if {
	some setting, location in locations.of_kind("http")
	path := regex.replace(location, `[?#].*$`, "")
	not regex.match(`(?i)\.(tar\.gz|tgz|tar|bz2|zip)$`, path)
	finding := result.at([setting], {"setting": setting})
}
