package easlint.cli.message;

import easlint.finding.Language;

/** The files that {@code easlint init} writes. A class of its own: other runs do not load it. */
public final class StartingFiles {
  private static final String ENGLISH =
      """
      # What easlint checks, and how. The nearest such file upward from a checked file holds, whole.
      # Patterns and paths start at this folder. All keys: easlint schema --config

      # The rules of a set (recommended, strict), or another configuration, such as ../base.yaml.
      extends: [recommended]

      # The service files of a searched folder. Without include, every *.json that looks like one.
      # include: ["deploy/**/*.json"]
      # exclude: ["**/generated/**"]

      # What the files are for: service (complete), patch (input of a modify), test (local tests).
      # profile: service

      # error, warning, info or off for a rule, by its id; easlint rules lists them.
      # rules:
      #   containers/image-tag: error

      # What holds for some files, or for some places in them; later entries win.
      # overrides:
      #   - files: ["deploy/patches/*.json"]
      #     profile: patch
      #   - files: ["deploy/demo/*.json"]
      #     pointers: ["/metadata/workspace_id"]
      #     rules: { structure/placeholder: off }

      # Findings that are accepted. Each needs a reason, and can have a last day.
      # suppressions:
      #   - rule: security/literal-token
      #     files: ["deploy/legacy.json"]
      #     pointer: /token
      #     reason: rotated nightly by the release job
      #     expires: 2099-12-31

      # What easlint cannot know of your cloud.
      # facts:
      #   region: cn-hangzhou
      #   vswitches: { vsw-example: 10.224.3.0/24 }
      #   gateways: { gw-example: alb }
      #   instanceTypes: { ecs.example.large: { gpu: 2 } }

      # Keys that easlint does not know and that are fine.
      # extraKeys: ["/llm_gateway", "/metadata/x-*"]
      """;

  private static final String CHINESE =
      """
      # easlint 的检查范围和方式。从被检查的文件向上，最近的一份配置完整生效。
      # 匹配模式和路径从本文件夹算起。所有的键：easlint schema --config

      # 规则集（recommended、strict），或另一份配置，例如 ../base.yaml。
      extends: [recommended]

      # 搜索文件夹时的服务配置文件。不写 include 时，检查所有内容像服务配置的 *.json。
      # include: ["deploy/**/*.json"]
      # exclude: ["**/generated/**"]

      # 文件的类型：service（完整配置）、patch（修改用）、test（本地测试用）。
      # profile: service

      # 按规则 ID 指定 error、warning、info 或 off；easlint rules 会列出所有规则。
      # rules:
      #   containers/image-tag: error

      # 只针对部分文件或文件中部分位置的设置；后面的条目优先。
      # overrides:
      #   - files: ["deploy/patches/*.json"]
      #     profile: patch
      #   - files: ["deploy/demo/*.json"]
      #     pointers: ["/metadata/workspace_id"]
      #     rules: { structure/placeholder: off }

      # 接受保留的问题。每一条都必须说明理由，还可以指定有效期的最后一天。
      # suppressions:
      #   - rule: security/literal-token
      #     files: ["deploy/legacy.json"]
      #     pointer: /token
      #     reason: 发布任务每晚轮换
      #     expires: 2099-12-31

      # easlint 无从得知的、与云资源有关的事实。
      # facts:
      #   region: cn-hangzhou
      #   vswitches: { vsw-example: 10.224.3.0/24 }
      #   gateways: { gw-example: alb }
      #   instanceTypes: { ecs.example.large: { gpu: 2 } }

      # easlint 不认识、但没有问题的键。
      # extraKeys: ["/llm_gateway", "/metadata/x-*"]
      """;

  private static final String SERVICE =
      """
      {
        "metadata": {
          "name": "NAME",
          "instance": 1,
          "cpu": 2,
          "memory": 4096
        },
        "containers": [
          {
            "image": "registry-vpc.cn-hangzhou.aliyuncs.com/examples/model-server:1.4",
            "script": "python app.py --port 8000",
            "port": 8000
          }
        ]
      }
      """;

  private StartingFiles() {}

  /** {@return a configuration with a comment on every key} */
  public static String config(Language language) {
    return language == Language.SIMPLIFIED_CHINESE ? CHINESE : ENGLISH;
  }

  /** {@return a service configuration that easlint finds nothing in} */
  public static String service(String name) {
    return SERVICE.replace("NAME", name);
  }
}
