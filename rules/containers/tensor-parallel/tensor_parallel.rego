# METADATA
# title: More GPUs asked for than there are
# description: Tensor parallelism needs one GPU for each part of the model.
# custom:
#   severity: error
#   set: recommended
#   confidence: official
#   source: "vLLM and SGLang, tensor parallelism: the size is the number of GPUs; reference, metadata.gpu and unit.size"
#   message: "`{option}` asks for {wanted} GPUs, and an instance of this service has {gpus}"
#   help: "lower `{option}` to {gpus} at most, or give each instance more GPUs"
#   variants:
#     type:
#       message: "`{option}` asks for {wanted} GPUs, and an instance of this service has {gpus} as `facts.instanceTypes` says"
#   zh-CN:
#     title: 张量并行数超过 GPU 数量
#     description: 张量并行的每个分片都需要一张 GPU。
#     message: "`{option}` 需要 {wanted} 张 GPU，而该服务的实例只有 {gpus} 张"
#     help: "请将 `{option}` 降到 {gpus} 或以下，或为每个实例增加 GPU"
#     variants:
#       type:
#         message: "`{option}` 需要 {wanted} 张 GPU，而该服务的实例只有 {gpus} 张（依据 `facts.instanceTypes`）"
package easlint.rules.containers["tensor-parallel"]

import data.easlint.lib.config
import data.easlint.lib.program
import data.easlint.lib.result

computing := ["cloud", "computing"]

report contains finding if {
	some i, container in input.derived.containers
	some field in program.fields
	some option in container[field].options
	option.name in {"--tensor-parallel-size", "--tp", "-tp"}
	regex.match(`^[1-9][0-9]{0,5}$`, option.value)
	gpus := gpus_of_machine * machines
	wanted := to_number(option.value)
	wanted > gpus
	args := {"option": option.name, "wanted": wanted, "gpus": gpus}
	finding := named(result.span(["containers", i, field], option.start, option.end, args))
}

# What the user says of the only type is part of the verdict.
named(finding) := result.variant(finding, "type") if {
	input.facts.instanceTypes[only_type]
} else := finding

# Where the instance type decides, its GPUs have to be known.
gpus_of_machine := max([input.facts.instanceTypes[only_type].gpu, config.value_or(["metadata", "gpu"], 0)])

gpus_of_machine := gpus if {
	config.absent(array.concat(computing, ["instances"]))
	config.absent(array.concat(computing, ["instance_type"]))
	gpus := input.config.metadata.gpu
	gpus >= 1
}

only_type := input.config.cloud.computing.instances[0].type if {
	count(input.config.cloud.computing.instances) == 1
	config.absent(array.concat(computing, ["instance_type"]))
}

only_type := input.config.cloud.computing.instance_type if {
	config.absent(array.concat(computing, ["instances"]))
}

# A unit without a size has the default one, also when it is empty.
machines := config.value_or(["unit", "size"], 2) if is_object(input.config.unit)

else := 1 if config.absent(["unit"])
