package easlint.rules.metadata["empty-name"]

import data.easlint.lib

default limit := 3

limit := input.options.limit

report contains lib.at(["metadata", "name"], {"limit": limit}) if count(input.config.metadata.name) < limit

report contains lib.at(["metadata"], {}) if not lib.given(["metadata", "name"])
