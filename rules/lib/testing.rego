# METADATA
# description: |
#   Builds what the core hands to the rules, for the cases of rule tests. A configuration is written in the
#   documented spelling; a value that may not be judged is left out and listed with `opaque`.
#   Never part of the compiled rules, so every function of OPA may be used here.
package easlint.lib.testing

# The input for a complete service configuration.
service(config) := {
	"config": canonical(config),
	"derived": {"cidrs": [], "containers": [{} | some _ in object.get(config, "containers", [])]},
	"document": config,
	"facts": {},
	"file": "service.json",
	"off": {},
	"opaque": [],
	"options": {},
	"profile": "service",
}

# The core drops null and empty texts from objects; in lists, indices have to stay.
canonical(config) := json.remove(config, {pointer |
	walk(config, [path, value])
	value in {null, ""}
	is_string(path[count(path) - 1])
	pointer := [sprintf("%v", [step]) | some step in path]
})

# The same input with values that may not be judged at the paths.
opaque(given, paths) := object.union(given, {"opaque": paths})

# The same input under another profile.
profile(given, name) := object.union(given, {"profile": name})

# The same input with what the core knows about its texts.
derived(given, facts) := object.union(given, {"derived": facts})

# The same input with facts about the account.
facts(given, known) := object.union(given, {"facts": known})

# The same input with the options of a rule: as the rule sees them, and as all rules get them, by id.
options(given, id, settings) := object.union(given, {"options": object.union(settings, {id: settings})})
