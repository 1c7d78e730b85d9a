package easlint.service;

import static easlint.service.Configs.unknown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unknown keys, where they belong, what they were meant to be; never a wrong suggestion. */
class UnknownKeysTest {
  @ParameterizedTest(name = "{0} at the top level")
  @CsvSource({
    "instance, metadata.instance",
    "cpu, metadata.cpu",
    "memory, metadata.memory",
    "gpu, metadata.gpu",
    "resource, metadata.resource",
    "shm_size, metadata.shm_size",
    "workload_type, metadata.workload_type",
    "eas, metadata.eas",
    "eas.termination_grace_period, metadata.eas.termination_grace_period",
    "rolling_strategy, metadata.rolling_strategy",
    "rolling_strategy.max_surge, metadata.rolling_strategy.max_surge",
    "max_surge, metadata.rolling_strategy.max_surge",
    "keepalive, metadata.rpc.keepalive",
    "image, containers[].image",
    "port, containers[].port",
    "command, containers[].command",
    "script, containers[].script",
    "env, containers[].env",
    "prepare, containers[].prepare",
    "instance_type, cloud.computing.instance_type",
    "computing, cloud.computing",
    "vpc_id, cloud.networking.vpc_id",
    "networking.vpc_id, cloud.networking.vpc_id",
    "gateway, networking.gateway"
  })
  void aMisplacedKeyBelongsElsewhere(String key, String home) {
    String json = "{'%s': 1, 'metadata': {}, 'containers': [{}]}".formatted(key);
    assertEquals(List.of("/" + key + " belongs to " + home), unknown(Configs.of(json)));
  }

  @Test
  void inOtherObjectsToo() {
    assertEquals(
        List.of(
            "/cloud/computing/memory belongs to metadata.memory",
            "/containers/0/instance_type belongs to cloud.computing.instance_type",
            "/metadata/image belongs to containers[].image",
            "/metadata/instances belongs to cloud.computing.instances",
            "/metadata/storage belongs to storage",
            "/networking/vpc_id belongs to cloud.networking.vpc_id"),
        unknown(
            Configs.of(
                """
                {'metadata': {'image': 'a', 'storage': [], 'instances': [{}]},
                 'containers': [{'instance_type': 'a'}], 'networking': {'vpc_id': 'a'},
                 'cloud': {'computing': {'memory': 1}}}
                """)));
  }

  @Test
  void notWhenItIsGivenAtTheRightPlace() {
    assertEquals(
        List.of(
            "/cpu",
            "/eas",
            "/eas.termination_grace_period",
            "/image",
            "/instance",
            "/keepalive",
            "/vpc_id"),
        unknown(
            Configs.of(
                """
                {'metadata': {'instance': 1, 'eas.termination_grace_period': 30}, 'instance': 2,
                 'metadata.cpu': 1, 'cpu': 2, 'eas': {'termination_grace_period': 3},
                 'eas.termination_grace_period': 4, 'containers': [{}, {'image': 'a'}],
                 'image': 'b', 'rpc': {'keepalive': 5}, 'keepalive': 6,
                 'cloud.networking.vpc_id': 'a', 'vpc_id': 'b'}
                """)));
  }

  @Test
  void notWhereSomethingElseMayBeMeant() {
    assertEquals(
        List.of(
            "/containers/0/liveness_check/command",
            "/containers/0/liveness_check/port",
            "/instances",
            "/metadata/path",
            "/mount_path",
            "/size",
            "/type"),
        unknown(
            Configs.of(
                """
                {'metadata': {'path': 1}, 'type': 'a', 'size': 1, 'mount_path': '/a',
                 'instances': 2,
                 'containers': [{'liveness_check': {'port': 1, 'command': ''}}]}
                """)));
  }

  @Test
  void anAcceptedSpellingIsNeverMisplaced() {
    assertEquals(
        List.of(),
        unknown(
            Configs.of(
                """
                {'rpc': {}, 'scheduling': {}, 'credential': {}, 'options': {}, 'unit': {},
                 'runtime': {}, 'name': 'a', 'workspace_id': 'b'}
                """)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'metadata': {'memry': 1}}                   | /metadata/memry is memory
          {'metadata': {'Memory': 1}}                  | /metadata/Memory is memory
          {'metadata': {'gpu-memory': 1}}              | /metadata/gpu-memory is gpu_memory
          {'metadata': {'instances': 1}}               | /metadata/instances is instance
          {'metadata': {'rpc.keepalve': 1}}            | /metadata/rpc.keepalve is rpc.keepalive
          {'metadata': {'rpc': {'keepalve': 1}}}       | /metadata/rpc/keepalve is keepalive
          {'rpc': {'keepalve': 1}}                     | /rpc/keepalve is keepalive
          {'metadata.memry': 1}                        | /metadata.memry is metadata.memory
          {'metadat': {}}                              | /metadat is metadata
          {'container': []}                            | /container is containers
          {'metadata': {'eas': {'termination_grace_perio': 1}}} | /metadata/eas/termination_grace_perio is termination_grace_period
          {'metadata': {'batching': {'max_batch_sise': 1}}} | /metadata/batching/max_batch_sise is max_batch_size
          {'containers': [{'prot': 1}]}                | /containers/0/prot is port
          {'containers': [{'scripts': 1}]}             | /containers/0/scripts is script
          {'containers': [{}, {'images': 1}]}          | /containers/1/images is image
          {'storage': [{'mount_pth': 1}]}              | /storage/0/mount_pth is mount_path
          {'cloud': {'computing': {'instence_type': 1}}} | /cloud/computing/instence_type is instance_type
          """)
  void aTypingErrorHasOneLikelyMeaning(String json, String expected) {
    assertEquals(List.of(expected), unknown(Configs.of(json)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'metadata': {'memory': 1, 'memry': 1}}      | /metadata/memry
          {'metadata': {'service_name': 1}}            | /metadata/service_name
          {'metadata': {'npu': 1}}                     | /metadata/npu
          {'metadata': {'batching': {'memry': 1}}}     | /metadata/batching/memry
          {'metadata': {'tpus': 1}}                    | /metadata/tpus
          {'metadata': {'rpc.x': 1}}                   | /metadata/rpc.x
          {'metadata': {'x.y': 1}}                     | /metadata/x.y
          {'metadata': {'': 1}}                        | /metadata/
          {'myapp': {'memory': 1}}                     | /myapp
          {'metadata': {'name.x': 1}}                  | /metadata/name.x
          """)
  void noMeaningRatherThanAWrongOne(String json, String expected) {
    assertEquals(List.of(expected), unknown(Configs.of(json)));
  }
}
