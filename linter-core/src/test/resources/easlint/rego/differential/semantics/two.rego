package easlint.areas.two

value := "two" if input.number == 7

default inner.value := "inner"
