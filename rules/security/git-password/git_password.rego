# METADATA
# title: Password of a Git repository is written out
# description: Whoever can read the file can read the repository, and often write to it.
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "storage mounts of EAS: code mounts a code configuration of the workspace, whose login is kept there"
#   message: "`git.password` is written out"
#   help: "mount a code configuration of the workspace with `code`: it keeps the login"
#   zh-CN:
#     title: 明文写入了 Git 仓库密码
#     description: 能读到该文件的人都能读取仓库，往往还能写入。
#     message: "`git.password` 以明文写入"
#     help: "请改用 `code` 挂载工作空间中的代码配置，登录信息由其保管"
package easlint.rules.security["git-password"]

import data.easlint.lib.result

report contains finding if {
	some i, entry in input.config.storage
	is_string(entry.git.password)
	finding := result.at(["storage", i, "git", "password"], {})
}
