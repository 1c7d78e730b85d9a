# METADATA
# title: Internal endpoint of another region
# description: An internal endpoint is reached from its own region only.
# custom:
#   severity: warning
#   set: recommended
#   confidence: documented
#   source: "reference, oss_endpoint: across regions, set it to the public endpoint of the other region"
#   fix: unsafe
#   message: "the internal endpoint of {endpointRegion} is not reached from {region}"
#   help: "use the public endpoint, or leave `oss_endpoint` out if the bucket is in {region}"
#   repair: "write the public endpoint `{public}`"
#   zh-CN:
#     title: 使用了其他地域的内网 Endpoint
#     description: 内网 Endpoint 只能在其所在地域内访问。
#     message: "从 {region} 无法访问 {endpointRegion} 的内网 Endpoint"
#     help: "请使用公网 Endpoint；如果 Bucket 就在 {region}，请删除 `oss_endpoint`"
#     repair: "改为公网 Endpoint `{public}`"
package easlint.rules.processor["oss-endpoint-internal"]

import data.easlint.lib.fix
import data.easlint.lib.result

path := ["oss_endpoint"]

report contains finding if {
	host := input.config.oss_endpoint
	endpoint := input.derived.ossEndpoint
	endpoint.valid == true
	endpoint.internal == true
	endpoint.region != input.derived.region
	args := {"endpointRegion": endpoint.region, "region": input.derived.region}
	finding := repaired(host, args)
}

repaired(host, args) := result.with_fix(place, [fix.replace(path, public)]) if {
	public := replace(host, "-internal.", ".")
	public != host
	place := result.at(path, object.union(args, {"public": public}))
} else := result.at(path, args)
