package easlint.lib.lists_test

import data.easlint.lib.lists

test_repeats_name_the_first if {
	lists.repeats(["a", "b", "a", "a", "B"]) == {2: 0, 3: 0}
	lists.repeats({1: 8000, 4: 8000, 5: 8001}) == {4: 1}
	lists.repeats([]) == {}
}
