package easlint.rules.storage["system-mount-path_test"]

import data.easlint.lib.result
import data.easlint.lib.testing
import data.easlint.rules.storage["system-mount-path"] as rule

folders := ["/bin", "/dev", "/etc", "/lib", "/lib32", "/lib64", "/libx32", "/proc", "/sbin", "/sys", "/usr"]

mounted(paths) := testing.derived(
	testing.service({"storage": [{"mount_path": path} | some path in paths]}),
	{"storage": [{"mountPath": path} | some path in paths]},
)

at(i, path, folder) := result.at(["storage", i, "mount_path"], {"path": path, "folder": folder})

cases := {
	"every system folder": {
		"input": mounted([folder | some folder in folders]),
		"findings": {at(i, folder, folder) | some i, folder in folders},
	},
	"folders below one, in a patch": {
		"input": testing.profile(mounted(["/mnt", "/usr/local/model", "/dev/shm2"]), "patch"),
		"findings": {at(1, "/usr/local/model", "/usr"), at(2, "/dev/shm2", "/dev")},
	},
	"near: shared memory": {
		"input": mounted(["/dev/shm", "/dev/shm/cache"]),
		"findings": set(),
	},
	"near: folders that begin like one or lie elsewhere": {
		"input": mounted(["/library", "/lib6", "/users", "/mnt/etc", "/data/usr/local", "/opt", "/home/admin"]),
		"findings": set(),
	},
	"not: paths that cannot be mounted at": {
		"input": testing.derived(testing.service({"storage": [{}, null]}), {"storage": [{}, {}]}),
		"findings": set(),
	},
	"not: a path that may not be judged": {
		"input": testing.opaque(
			testing.derived(testing.service({"storage": [{}]}), {"storage": [{}]}),
			[["storage", 0, "mount_path"]],
		),
		"findings": set(),
	},
}

test_cases[name] if {
	some name, case in cases
	rule.report == case.findings with input as case.input
}
