# METADATA
# description: |
#   Says how a finding is repaired, as data: the core turns the changes into edits that keep the file's own
#   formatting. Paths are canonical, as in findings.
package easlint.lib.fix

# Another value at a path.
replace(path, value) := {"change": "replace", "path": path, "value": value}

# Another name for the key at a path.
rename(path, name) := {"change": "rename", "path": path, "name": name}

# No setting at a path any more.
remove(path) := {"change": "remove", "path": path}

# A new setting below a path; what is missing of the path is made.
add(path, name, value) := {"change": "add", "path": path, "name": name, "value": value}

# The setting at a path, at another place.
move(path, to) := {"change": "move", "path": path, "to": to}

# Another text for characters inside the string at a path, as UTF-16 offsets in its value.
span(path, from, to, text) := {"change": "span", "path": path, "span": [from, to], "text": text}
