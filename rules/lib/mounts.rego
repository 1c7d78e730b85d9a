# METADATA
# description: |
#   Whether the program of a container finds a path on mounted storage.
package easlint.lib.mounts

import data.easlint.lib.config

# An absolute path that lies under no mount, for certain. Never in a patch: the service may have mounts that
# the patch leaves alone.
outside(path) if {
	input.profile != "patch"
	not unclear
	not covered(path)
}

covered(path) if {
	some mount in input.derived.storage
	startswith(folder(path), folder(mount.mountPath))
}

folder(path) := concat("", [trim_right(path, "/"), "/"])

# There may be a mount that cannot be read.
unclear if ["storage"] in input.opaque

unclear if {
	some i, _ in input.config.storage
	config.may_hide(["storage", i, "mount_path"])
}
