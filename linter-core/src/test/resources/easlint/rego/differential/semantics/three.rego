package easlint.areas.missing

value := n if {
	some n in input.numbers
	n > 100
}
