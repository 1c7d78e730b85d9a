# METADATA
# title: Program listens on the loopback address only
# description: Requests come from outside of the container, and this address accepts none of them.
# custom:
#   severity: warning
#   set: recommended
#   confidence: official
#   source: "EAS troubleshooting of instances that never get ready; RFC 1122 and RFC 4291: loopback addresses are not reachable from outside"
#   fix: unsafe
#   message: "`{option}` makes the program listen on {host}, which nothing outside of the container reaches"
#   help: "listen on {any}"
#   repair: "listen on {any}"
#   zh-CN:
#     title: 程序只监听本机回环地址
#     description: 请求来自容器外部，回环地址无法接收。
#     message: "`{option}` 让程序监听 {host}，容器外部无法访问"
#     help: "请监听 {any}"
#     repair: "改为监听 {any}"
package easlint.rules.containers["loopback-bind"]

import data.easlint.lib.fix
import data.easlint.lib.program
import data.easlint.lib.result

report contains finding if {
	some i, container in input.derived.containers
	some field in program.fields
	binds := container[field].binds
	every other in binds {
		other.loopback == true
	}
	some bind in binds
	path := ["containers", i, field]
	args := {"host": bind.host, "option": bind.option, "any": any_address(bind.host)}
	place := result.span(path, bind.start, bind.end, args)
	finding := result.with_fix(place, [fix.span(path, bind.start, bind.end, args.any)])
}

any_address(host) := "::" if {
	host == "::1"
} else := "0.0.0.0"
