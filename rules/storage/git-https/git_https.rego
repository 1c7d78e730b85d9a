# METADATA
# title: Git repository is not fetched over HTTPS
# description: A repository is fetched from its https:// address, for there is no key for SSH.
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "storage mounts of EAS: git.repo is the HTTPS address of the repository"
#   message: "`git.repo` is no `https://` address"
#   help: "write the address that the repository's page shows for HTTPS"
#   zh-CN:
#     title: Git 仓库地址不是 HTTPS
#     description: 仓库只能通过 https:// 地址拉取，没有可用的 SSH 密钥。
#     message: "`git.repo` 不是 `https://` 地址"
#     help: "请填写仓库页面上给出的 HTTPS 地址"
package easlint.rules.storage["git-https"]

import data.easlint.lib.result

report contains finding if {
	some i, entry in input.config.storage
	repo := lower(entry.git.repo)
	not regex.match("^https://[^/]", repo)
	finding := result.at(["storage", i, "git", "repo"], {})
}
