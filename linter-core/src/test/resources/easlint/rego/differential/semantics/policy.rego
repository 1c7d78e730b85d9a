package easlint.main

import data.easlint.areas

findings contains {"dynamic": [name, areas[name].value]} if some name in ["one", "two", "none", input.area]

findings contains {"replaced": value} if {
	before := areas.one.value
	again := areas.one.value with input.number as 7
	value := [before, again, areas.one.value]
}

findings contains {"else": [n, size(n)]} if some n in input.numbers

findings contains {"partial": by_name}

findings contains {"undefined_is_kept": found} if {
	found := [x | some x in input.numbers; not areas.missing.value == x]
}

findings contains {"walked": [path, value]} if {
	walk(input.tree, [path, value])
	is_number(value)
}

findings contains {"sorted": [[k, v] | some k, v in input.tree]}

findings contains {"sets": {1, 2, 3} & {2, 3, 4}, "union": {"a"} | {input.area}, "minus": {1, 2} - {2}}

findings contains {"numbers": [1 == 1.0, 0.1 + 0.2, 10 / 4, 7 % 3, 1e3, round(2.5), 9007199254740993 + 1]}

findings contains {"errors_are_undefined": object.get({"x": 1}, "y", "none")} if not to_number("x1")

findings contains {"first": first}

by_name[name] := count(values) if {
	some name in {"a", "b"}
	values := [n | some n in input.numbers; n > name_limit[name]]
}

name_limit := {"a": 1, "b": 2}

size(n) := "small" if n < 2

else := "middle" if n < 4

else := "large"

first := n if {
	some n in input.numbers
	n == min(input.numbers)
}
