# METADATA
# title: A pre-built processor and one of your own
# description: A custom processor takes the place of `processor`, which has to be left out.
# custom:
#   severity: error
#   set: recommended
#   confidence: documented
#   source: "reference, processor: with a custom processor, omit it and configure the processor_* parameters instead"
#   message: "`processor` stands beside `{setting}`, which describes a processor of your own"
#   help: "remove `processor` to run your own, or the settings of your own to run the pre-built one"
#   related: { custom: "of a processor of your own" }
#   zh-CN:
#     title: 同时配置了预置和自定义 Processor
#     description: 使用自定义 Processor 时不应填写 `processor`。
#     message: "`processor` 与描述自定义 Processor 的 `{setting}` 同时存在"
#     help: "运行自定义 Processor 请删除 `processor`；运行预置 Processor 请删除自定义 Processor 的各项设置"
#     related: { custom: "自定义 Processor 的设置" }
package easlint.rules.processor["prebuilt-and-custom"]

import data.easlint.lib.config
import data.easlint.lib.result

settings := ["processor_path", "processor_type", "processor_entry", "processor_mainclass"]

report contains finding if {
	config.given(["processor"])
	custom := [setting | some setting in settings; config.given([setting])]
	place := result.key(["processor"], {"setting": custom[0]})
	finding := result.related(place, [result.place(result.key([setting], {}), "custom") | some setting in custom])
}
