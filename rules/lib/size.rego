# METADATA
# description: |
#   Reads sizes with a unit, such as `4Gi` or `512 MB`. EAS counts 1024 MB to a GB, so both spellings of a
#   unit mean the same here. Numbers without a unit are not read: what they mean depends on the setting.
package easlint.lib.size

form := `^\+?0*([0-9]+(?:\.[0-9]+)?) ?([KMGTkmgt])i?[Bb]?$`

kilobytes_in := {"K": 1, "M": 1024, "G": 1048576, "T": 1073741824}

# The size in whole megabytes, rounded up. Undefined for what is no text with a unit.
megabytes(text) := ceil(kilobytes(text) / 1024)

# The same in gigabytes.
gigabytes(text) := ceil(kilobytes(text) / 1048576)

kilobytes(text) := to_number(parts[1]) * kilobytes_in[upper(parts[2])] if {
	is_string(text)
	parts := regex.find_all_string_submatch_n(form, text, 1)[0]
}
