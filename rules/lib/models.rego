# METADATA
# description: |
#   Finds the model in the text that starts a program: the value of `--model`, `--model-path` and the like, or
#   a word behind `vllm` or `sglang`.
package easlint.lib.models

# The values of options, with the option's name, and the words that are no option's value, with an empty one.
# What still has to be filled in is neither.
places(shell) := named(shell) | bare(shell)

named(shell) := {place |
	some option in shell.options
	place := {
		"command": option.command,
		"option": option.name,
		"text": option.value,
		"start": option.start,
		"end": option.end,
	}
}

bare(shell) := {place |
	some word in shell.arguments
	word.placeholder == false
	not is_value(shell, word)
	place := {
		"command": word.command,
		"option": "",
		"text": word.text,
		"start": word.start,
		"end": word.end,
	}
}

is_value(shell, word) if {
	some option in shell.options
	word.start <= option.start
	option.end <= word.end
}

# The place holds a model.
is_model(_, place) if startswith(place.option, "--model")

is_model(shell, place) if {
	place.option == ""
	is_for_engine(shell, place)
}

# The place belongs to a command that runs an engine for language models.
is_for_engine(shell, place) if {
	some word in shell.arguments
	regex.match(`(^|/)(vllm|sglang)(\.|$)`, word.text)
	word.command == place.command
	word.start < place.start
}
