# METADATA
# title: Processor settings without its package
# description: These settings describe a processor of your own, whose package is at `processor_path`.
# custom:
#   severity: error
#   set: recommended
#   confidence: documented
#   source: "reference, processor: a custom processor is described by processor_path, processor_entry, processor_mainclass and processor_type"
#   profiles: [service, test]
#   message: "`{setting}` is given without `processor_path`"
#   help: "add `processor_path` with the place of the package, or remove `{setting}`"
#   zh-CN:
#     title: 自定义 Processor 缺少包路径
#     description: 这些设置描述自定义 Processor，其程序包由 `processor_path` 指定。
#     message: "配置了 `{setting}`，但没有 `processor_path`"
#     help: "请用 `processor_path` 指定程序包的位置，或删除 `{setting}`"
package easlint.rules.processor["path-required"]

import data.easlint.lib.config
import data.easlint.lib.result

settings := ["processor_type", "processor_entry", "processor_mainclass"]

report contains finding if {
	config.absent(["processor_path"])
	setting := [setting | some setting in settings; config.given([setting])][0]
	finding := result.key([setting], {"setting": setting})
}
