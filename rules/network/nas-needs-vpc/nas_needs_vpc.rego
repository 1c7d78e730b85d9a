# METADATA
# title: NAS mount without a VPC
# description: A NAS file system is reached through the VPC of its mount target.
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "documentation of storage mounts for EAS: a NAS file system is reached through the VPC of its mount target"
#   profiles: [service, test]
#   message: "this NAS mount needs a connection to a VPC, and `cloud.networking` is not set"
#   help: "add the VPC of the mount target, a VSwitch and a security group to `cloud.networking`"
#   zh-CN:
#     title: 挂载 NAS 缺少专有网络配置
#     description: NAS 文件系统需通过挂载点所在的专有网络访问。
#     message: "挂载 NAS 需要连接专有网络，但没有设置 `cloud.networking`"
#     help: "请在 `cloud.networking` 中补充挂载点所在的专有网络以及交换机和安全组"
package easlint.rules.network["nas-needs-vpc"]

import data.easlint.lib.config
import data.easlint.lib.result

report contains finding if {
	some i, mount in input.config.storage
	is_object(mount.nfs)
	config.absent(["cloud", "networking"])
	config.absent(["metadata", "resource"])
	finding := result.key(["storage", i, "nfs"], {})
}
