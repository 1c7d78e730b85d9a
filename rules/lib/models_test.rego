package easlint.lib.models_test

import data.easlint.lib.models

word(text, start) := in_command(0, text, start)

in_command(command, text, start) := {
	"command": command,
	"text": text,
	"start": start,
	"end": start + count(text),
	"placeholder": false,
}

option(name, value, start) := object.union(word(value, start), {"name": name, "value": value})

place(option, text, start) := place_in(0, option, text, start)

place_in(command, option, text, start) := {
	"command": command,
	"option": option,
	"text": text,
	"start": start,
	"end": start + count(text),
}

# vllm serve /a --port 8000 > log; cp /b
serve := {
	"arguments": [
		word("vllm", 0), word("serve", 5), word("/a", 11), word("--port", 14), word("8000", 21),
		in_command(1, "cp", 33), in_command(1, "/b", 36),
	],
	"options": [option("--port", "8000", 21)],
}

test_places_are_values_and_other_words if {
	models.places(serve) == {
		place("", "vllm", 0), place("", "serve", 5), place("", "/a", 11), place("", "--port", 14),
		place("--port", "8000", 21), place_in(1, "", "cp", 33), place_in(1, "", "/b", 36),
	}
}

test_quotes_and_names_around_a_value_belong_to_it if {
	shell := {
		"arguments": [object.union(word("--model=/a b", 0), {"end": 14})],
		"options": [option("--model", "/a b", 9)],
	}
	models.places(shell) == {place("--model", "/a b", 9)}
}

test_what_has_to_be_filled_in_is_no_place if {
	shell := {"arguments": [object.union(word("<model>", 0), {"placeholder": true})], "options": []}
	models.places(shell) == set()
}

test_a_model_follows_an_engine_in_the_same_command if {
	models.is_model(serve, place("", "/a", 11))
	models.is_for_engine(serve, place("--port", "8000", 21))
	not models.is_model(serve, place("--port", "8000", 21))
	not models.is_model(serve, place_in(1, "", "/b", 36))
	not models.is_model(serve, place("", "vllm", 0))
}

test_engines_go_by_several_names if {
	every name in ["vllm", "/opt/bin/sglang", "vllm.entrypoints.openai.api_server", "sglang.launch_server"] {
		models.is_for_engine({"arguments": [word(name, 0)]}, place("", "/a", 90))
	}
	every name in ["vllm==0.8", "myvllm", "serve"] {
		not models.is_for_engine({"arguments": [word(name, 0)]}, place("", "/a", 90))
	}
}

test_only_its_own_command_is_an_engine_s if {
	shell := {"arguments": [in_command(1, "vllm", 9)]}
	models.is_for_engine(shell, place_in(1, "", "/a", 20))
	not models.is_for_engine(shell, place_in(0, "", "/a", 20))
	not models.is_for_engine(shell, place_in(2, "", "/a", 20))
}

test_options_for_models_begin_with_the_word if {
	models.is_model({}, place("--model", "/a", 9))
	models.is_model({}, place("--model-path", "/a", 9))
	not models.is_model({"arguments": []}, place("--served-model-name", "/a", 9))
}
