# METADATA
# description: |
#   Builds the findings that rules report. A finding is a place and named arguments, never a sentence:
#   the texts live in the METADATA of the rule, the positions in the core.
package easlint.lib.result

# The value at a path stands out.
at(path, args) := {"path": path, "part": "value", "args": args}

# The key of a setting stands out.
key(path, args) := {"path": path, "part": "key", "args": args}

# Something lacks below the path, the nearest parent that should hold it. A patch changes a service that
# may have the rest already, so nothing is ever missing in one.
missing(path, args) := {"path": path, "part": "missing", "args": args} if {
	not input.profile == "patch"
}

# Characters inside the string at a path, as UTF-16 offsets in its value: those that `input.derived` gives.
span(path, from, to, args) := {"path": path, "part": "value", "args": args, "span": [from, to]}

# The first occurrence of a part inside the string at a path.
text(path, part, args) := {"path": path, "part": "value", "args": args, "text": part}

# Another of the ways to be broken that the METADATA lists under `variants`.
variant(finding, name) := object.union(finding, {"variant": name})

# Further places to look at, each made by `place`.
related(finding, places) := object.union(finding, {"related": places})

# A place for `related`: a finding whose label is the text that METADATA lists under `related`.
place(finding, label) := object.union(finding, {"label": label})
