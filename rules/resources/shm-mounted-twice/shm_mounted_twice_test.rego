package easlint.rules.resources["shm-mounted-twice_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.resources["shm-mounted-twice"] as rule

# The input for a size of shared memory and mount paths as the core reads them.
service(shm, paths) := testing.derived(
	testing.service({"metadata": {"shm_size": shm}, "storage": [{"mount_path": path} | some path in paths]}),
	{"storage": [{"mountPath": trim_right(path, "/")} | some path in paths]},
)

finding(indices) := result.related(result.key(["metadata", "shm_size"], {}), [place |
	some i in indices
	place := result.place(result.at(["storage", i, "mount_path"], {}), "mount")
])

cases := {
	"a mount at /dev/shm": {
		"input": service(64, ["/dev/shm"]),
		"findings": {finding([0])},
	},
	"two more mounts with a slash at the end, in a patch": {
		"input": testing.profile(service(64, ["/data", "/dev/shm/", "/dev/shm"]), "patch"),
		"findings": {finding([1, 2])},
	},
	"a size as a text with a unit": {
		"input": service("64Gi", ["/data", "/dev/shm"]),
		"findings": {finding([1])},
	},
	"near: mounts beside it": {
		"input": service(64, ["/dev/shm/cache", "/dev", "/data/dev/shm"]),
		"findings": set(),
	},
	"near: no shared memory by size": {
		"input": service(0, ["/dev/shm"]),
		"findings": set(),
	},
	"not: a size only": {
		"input": service(64, []),
		"findings": set(),
	},
	"not: a mount only": {
		"input": service(null, ["/dev/shm"]),
		"findings": set(),
	},
	"not: a size that may not be judged": {
		"input": testing.opaque(service(null, ["/dev/shm"]), [["metadata", "shm_size"]]),
		"findings": set(),
	},
	"not: a mount path that may not be judged": {
		"input": testing.opaque(
			testing.derived(testing.service({"metadata": {"shm_size": 64}, "storage": [{}]}), {"storage": [{}]}),
			[["storage", 0, "mount_path"]],
		),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
