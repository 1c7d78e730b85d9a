package easlint.rules.storage["empty-dir_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.storage["empty-dir"] as rule

# The input for pairs of a mount path and what is mounted there.
mounted(pairs) := testing.derived(
	testing.service({"storage": [{"mount_path": path, "empty_dir": dir} | some [path, dir] in pairs]}),
	{"storage": [{"mountPath": path} | some [path, _] in pairs]},
)

medium(i, path) := result.key(["storage", i, "empty_dir", "medium"], {"path": path})

size(i) := result.variant(result.key(["storage", i, "empty_dir", "size_limit"], {}), "size-limit")

cases := {
	"memory at another path": {
		"input": mounted([["/mnt/scratch", {"medium": "memory"}]]),
		"findings": {medium(0, "/mnt/scratch")},
	},
	"memory below /dev/shm and beside it, with a size, in a patch": {
		"input": testing.profile(
			mounted([
				["/mnt/a", {}],
				["/dev/shm/a", {"medium": "Memory", "size_limit": 8}],
				["/dev/shmem", {"medium": "memory"}],
			]),
			"patch",
		),
		"findings": {medium(1, "/dev/shm/a"), medium(2, "/dev/shmem")},
	},
	"a size without memory": {
		"input": mounted([
			["/mnt/a", {"size_limit": "8Gi"}],
			["/dev/shm", {"medium": "disk", "size_limit": 0}],
			["/mnt/b", {"medium": "", "size_limit": 8}],
		]),
		"findings": {size(0), size(1), size(2)},
	},
	"a size without memory in a patch": {
		"input": testing.profile(mounted([["/mnt/a", {}], ["/mnt/b", {"size_limit": 8}]]), "patch"),
		"findings": {size(1)},
	},
	"near: memory at /dev/shm": {
		"input": mounted([["/dev/shm", {"medium": "memory", "size_limit": 8}], ["/dev/shm", {"medium": "MEMORY"}]]),
		"findings": set(),
	},
	"near: a folder on disk": {
		"input": mounted([["/mnt/a", {}], ["/mnt/b", {"medium": "disk", "size_limit": null}]]),
		"findings": set(),
	},
	"not: a path that may not be judged": {
		"input": testing.opaque(
			testing.derived(testing.service({"storage": [{"empty_dir": {"medium": "memory"}}]}), {"storage": [{}]}),
			[["storage", 0, "mount_path"]],
		),
		"findings": set(),
	},
	"not: a medium that may not be judged": {
		"input": testing.opaque(mounted([["/mnt/a", {"size_limit": 8}]]), [["storage", 0, "empty_dir", "medium"]]),
		"findings": set(),
	},
	"not: other sources": {
		"input": testing.derived(
			testing.service({"storage": [{"mount_path": "/a", "cache": {"medium": "memory", "size_limit": 8}}, null]}),
			{"storage": [{"mountPath": "/a"}, {}]},
		),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
