package easlint.lib.storage_test

import data.easlint.lib.storage

test_mounts_keep_their_index if {
	storage.mounts == {0: "/mnt/a", 2: "/mnt/..b"} with input.derived.storage as [
		{"mountPath": "/mnt/a"},
		{},
		{"mountPath": "/mnt/..b"},
		{"mountPath": "/"},
		{"mountPath": "mnt/c"},
		{"mountPath": "/mnt/.."},
	]
	storage.mounts == {} with input.derived as {}
	storage.mount_path(2) == ["storage", 2, "mount_path"]
}
