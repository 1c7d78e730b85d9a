package easlint.lib.program_test

import data.easlint.lib.program
import data.easlint.lib.testing

listen(port, start) := {"port": port, "start": start, "end": start + 4, "option": "--port"}

service := testing.derived(
	testing.service({"containers": [{}, {}]}),
	{"containers": [{}, {"command": {"listens": [listen(8000, 13)]}, "script": {"listens": [listen(8001, 7)]}}]},
)

test_two_ports_are_reserved if program.reserved_ports == {8080, 9090}

test_listens_come_from_both_texts if {
	program.listens(1) == [
		{"path": ["containers", 1, "command"], "port": 8000, "start": 13, "end": 17},
		{"path": ["containers", 1, "script"], "port": 8001, "start": 7, "end": 11},
	] with input as service
	program.listens(0) == [] with input as service
}

test_a_text_that_may_not_be_judged_is_unclear if {
	some field in program.fields
	opaque := testing.opaque(service, [["containers", 0, field]])
	program.unclear(0) with input as opaque
	not program.unclear(1) with input as opaque
}
