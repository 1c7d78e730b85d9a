package easlint.areas.one

value := object.get(input, "number", 0)
