package easlint.lib.fix_test

import data.easlint.lib.fix

port := ["containers", 0, "port"]

test_each_change_names_itself if {
	fix.replace(port, 1) == {"change": "replace", "path": port, "value": 1}
	fix.rename(port, "ports") == {"change": "rename", "path": port, "name": "ports"}
	fix.remove(port) == {"change": "remove", "path": port}
	fix.add(["metadata"], "cpu", 1) == {"change": "add", "path": ["metadata"], "name": "cpu", "value": 1}
	fix.move(port, ["metadata", "port"]) == {"change": "move", "path": port, "to": ["metadata", "port"]}
	fix.span(port, 1, 2, "a") == {"change": "span", "path": port, "span": [1, 2], "text": "a"}
}
