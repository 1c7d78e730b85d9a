package easlint.lib.mounts_test

import data.easlint.lib.mounts
import data.easlint.lib.testing

service := testing.derived(
	testing.service({"storage": [{}, {"mount_path": "/mnt/model/"}]}),
	{"storage": [{}, {"mountPath": "/mnt/model"}]},
)

test_what_lies_at_or_below_a_mount_is_covered if {
	every path in ["/mnt/model", "/mnt/model/", "/mnt/model/weights/a.bin"] {
		not mounts.outside(path) with input as service
	}
}

test_what_only_begins_alike_lies_outside if {
	every path in ["/mnt", "/mnt/model2", "/", "/model"] {
		mounts.outside(path) with input as service
	}
	mounts.outside("/model") with input as testing.service({})
}

test_a_mount_at_the_root_covers_all if {
	not mounts.outside("/a") with input as testing.derived(service, {"storage": [{"mountPath": "/"}]})
}

test_nothing_lies_outside_of_mounts_that_may_not_be_judged if {
	every path in [["storage"], ["storage", 0], ["storage", 0, "mount_path"]] {
		not mounts.outside("/model") with input as testing.opaque(service, [path])
	}
	mounts.outside("/model") with input as testing.opaque(service, [["storage", 0, "oss", "path"], ["token"]])
}

test_nothing_lies_outside_in_a_patch if {
	not mounts.outside("/model") with input as testing.profile(service, "patch")
}
