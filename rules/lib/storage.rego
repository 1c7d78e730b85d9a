# METADATA
# description: |
#   What several rules ask about the mounts of a service.
package easlint.lib.storage

# The place of a mount's path.
mount_path(i) := ["storage", i, "mount_path"]

# Where the mounts appear, by their index, without a slash at the end. Paths that nothing can be mounted at
# have a rule of their own, and others would say odd things of them.
mounts[i] := mount.mountPath if {
	some i, mount in input.derived.storage
	startswith(mount.mountPath, "/")
	mount.mountPath != "/"
	not ".." in split(mount.mountPath, "/")
}
