import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Writes service files that differ, the same ones for the same seed. */
final class Generate {
  private static final String[] REGIONS = {"cn-hangzhou", "cn-shanghai", "cn-beijing"};
  private static final String[] TYPES = {"ecs.gn7i-c8g1.2xlarge", "ecs.c7.large", "ecs.gn6i-c4g1.xlarge"};

  private final Random random = new Random(20261125);

  private Generate() {}

  /** Takes the folder and the number of files; every tenth file has a finding. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Generate generate = new Generate();
    for (int i = 0; i < Integer.parseInt(args[1]); i++) {
      Files.writeString(folder.resolve("service-" + i + ".json"), generate.service(i));
    }
  }

  private String service(int number) {
    String region = REGIONS[random.nextInt(REGIONS.length)];
    int port = number % 10 == 9 ? 8080 : 8000 + random.nextInt(70);
    int least = 1 + random.nextInt(3);
    return """
    {
      "metadata": {
        "name": "service_%1$d",
        "instance": %2$d,
        "cpu": %3$d,
        "memory": %4$d,
        "workspace_id": "%5$d",
        "rpc": { "keepalive": 60000, "max_queue_size": %6$d },
        "rolling_strategy": { "max_surge": 1, "max_unavailable": 0 }
      },
      "containers": [
        {
          "image": "eas-registry-vpc.%7$s.cr.aliyuncs.com/pai-eas/vllm:0.%8$d.0",
          "port": %9$d,
          "script": "vllm serve /model --port %9$d --max-model-len %10$d",
          "env": [
            { "name": "MODEL", "value": "/model" },
            { "name": "NAME_WITH_\\u4e2d\\u6587", "value": "\u503c %1$d" }
          ]
        }
      ],
      "storage": [
        { "mount_path": "/model", "oss": { "path": "oss://bucket-%5$d/model/", "readOnly": true } }
      ],
      "cloud": { "computing": { "instances": [ { "type": "%11$s" } ] } },
      "autoscaler": { "min": %2$d, "max": %12$d, "strategies": { "qps": %6$d } },
      "labels": { "team": "search", "stage": "test" }
    }
    """
        .formatted(
            number,
            least,
            1 << random.nextInt(4),
            1024 << random.nextInt(5),
            10_000 + random.nextInt(90_000),
            10 + random.nextInt(90),
            region,
            4 + random.nextInt(6),
            port,
            1024 << random.nextInt(5),
            TYPES[random.nextInt(TYPES.length)],
            least + random.nextInt(8));
  }
}
