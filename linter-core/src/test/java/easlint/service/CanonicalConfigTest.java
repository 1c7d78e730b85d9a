package easlint.service;

import static easlint.service.Configs.aliases;
import static easlint.service.Configs.at;
import static easlint.service.Configs.leaves;
import static easlint.service.Configs.node;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.json.JsonNumber;
import easlint.json.JsonString;
import easlint.json.JsonValue;
import easlint.service.Spelling.Form;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalConfigTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'name': 'a'}                                         | metadata/name
          {'metadata.name': 'a'}                                | metadata/name
          {'rpc': {'keepalive': 1}}                             | metadata/rpc/keepalive
          {'rpc.keepalive': 1}                                  | metadata/rpc/keepalive
          {'metadata.rpc.keepalive': 1}                         | metadata/rpc/keepalive
          {'metadata.rpc': {'keepalive': 1}}                    | metadata/rpc/keepalive
          {'metadata': {'rpc.keepalive': 1}}                    | metadata/rpc/keepalive
          {'metadata': {'rpc': {'maxBatchSize': 1}}}            | metadata/rpc/max_batch_size
          {'metadata': {'rpc.maxBatchSize': 1}}                 | metadata/rpc/max_batch_size
          {'rpc.maxBatchSize': 1}                               | metadata/rpc/max_batch_size
          {'metadata': {'workers': 1}}                          | metadata/rpc/worker_threads
          {'metadata': {'worker_threads': 1}}                   | metadata/rpc/worker_threads
          {'metadata': {'workerThreads': 1}}                    | metadata/rpc/worker_threads
          {'metadata.workers': 1}                               | metadata/rpc/worker_threads
          {'metadata': {'io_threads': 1}}                       | metadata/rpc/io_threads
          {'metadata': {'max_queue_size': 1}}                   | metadata/rpc/max_queue_size
          {'metadata': {'batching': {'max_batch_size': 1}}}     | metadata/rpc/max_batch_size
          {'metadata': {'batching.max_batch_timeout': 1}}       | metadata/rpc/max_batch_timeout
          {'metadata.batching.maxBatchTimeout': 1}              | metadata/rpc/max_batch_timeout
          {'runtime': {'termination_grace_period': 1}}          | metadata/eas.termination_grace_period
          {'runtime.terminationGracePeriod': 1}                 | metadata/eas.termination_grace_period
          {'metadata': {'eas': {'termination_grace_period': 1}}} | metadata/eas.termination_grace_period
          {'metadata': {'eas.terminationGracePeriod': 1}}       | metadata/eas.termination_grace_period
          {'metadata.eas.termination_grace_period': 1}          | metadata/eas.termination_grace_period
          {'metadata': {'eas': {'handlers': {'disable_failure_handler': 1}}}} | metadata/eas.handlers.disable_failure_handler
          {'metadata': {'eas': {'handlers.disable_failure_handler': 1}}} | metadata/eas.handlers.disable_failure_handler
          {'metadata': {'scheduling': {'spread.policy': 1}}}    | metadata/scheduling/spread/policy
          {'metadata': {'scheduling.spread.policy': 1}}         | metadata/scheduling/spread/policy
          {'metadata': {'scheduling.spread': {'policy': 1}}}    | metadata/scheduling/spread/policy
          {'scheduling': {'spread': {'policy': 1}}}             | metadata/scheduling/spread/policy
          {'scheduling': {'spread.policy': 1}}                  | metadata/scheduling/spread/policy
          {'scheduling.spread.policy': 1}                       | metadata/scheduling/spread/policy
          {'metadata': {'rolling_strategy.max_surge': 1}}       | metadata/rolling_strategy/max_surge
          {'metadata': {'rollingStrategy': {'maxSurge': 1}}}    | metadata/rolling_strategy/max_surge
          {'metadata': {'rollingStrategy.max_surge': 1}}        | metadata/rolling_strategy/max_surge
          {'metadata': {'gateway': 1}}                          | networking/gateway
          {'metadata.gateway': 1}                               | networking/gateway
          {'networking.gateway': 1}                             | networking/gateway
          {'networking.gatewayPolicy.rateLimit.enable': 1}      | networking/gateway_policy/rate_limit/enable
          {'networking': {'gateway_policy.rate_limit': {'enable': 1}}} | networking/gateway_policy/rate_limit/enable
          {'docker_auth': 1}                                    | dockerAuth
          {'credential': {'docker_auth': 1}}                    | dockerAuth
          {'credential': {'dockerAuth': 1}}                     | dockerAuth
          {'credential.docker_auth': 1}                         | dockerAuth
          {'credential': {'token': 1}}                          | token
          {'credential': {'generate_token': 1}}                 | generate_token
          {'cloud.computing.instances': 1}                      | cloud/computing/instances
          {'cloud.computing.instance_type': 1}                  | cloud/computing/instance_type
          {'cloud': {'computing.instanceType': 1}}              | cloud/computing/instance_type
          {'runtime.enable_crash_block': 1}                     | runtime/enable_crash_block
          {'runtime': {'enableCrashBlock': 1}}                  | runtime/enable_crash_block
          {'unit.size': 1}                                      | unit/size
          {'sinker': {'config': {'maxcompute.project': 1}}}     | sinker/config/maxcompute/project
          {'sinker': {'config.sls.logstore': 1}}                | sinker/config/sls/logstore
          {'sinker.config.sls': {'logstore': 1}}                | sinker/config/sls/logstore
          {'autoscaler': {'scale_strategies': 1}}               | autoscaler/scaleStrategies
          {'workspace_id': 1}                                   | metadata/workspace_id
          {'workspaceId': 1}                                    | metadata/workspace_id
          {'cloud.networking.vpc_id': 1}                        | cloud/networking/vpc_id
          {'cloud': {'networking': {'vpcId': 1}}}               | cloud/networking/vpc_id
          {'containers': [{'livenessCheck': {'httpGet.port': 1}}]} | containers/0/liveness_check/http_get/port
          {'containers': [{}, {'prepare.python_requirements_path': 1}]} | containers/1/prepare/pythonRequirementsPath
          {'storage': [{'mountPath': 1}]}                       | storage/0/mount_path
          {'storage': [{'oss.readOnly': 1}]}                    | storage/0/oss/readOnly
          {'storage': [{'emptyDir': {'sizeLimit': 1}}]}         | storage/0/empty_dir/size_limit
          {'networking': {'nlb': [{'net_type': 1}]}}            | networking/nlb/0/netType
          {'cloud': {'computing': {'instances': [{'spotPriceLimit': 1}]}}} | cloud/computing/instances/0/spot_price_limit
          {'labels.app': 1}                                     | labels/app
          {'features': {'eas.aliyun.com/extra-ephemeral-storage': 1}} | features/eas.aliyun.com/extra-ephemeral-storage
          """)
  void everySpellingGivesItsSetting(String json, String canonical) {
    CanonicalConfig config = Configs.of(json);
    List<String> path =
        canonical.startsWith("features/")
            ? List.of("features", canonical.substring("features/".length()))
            : List.of(canonical.split("/", -1));
    Setting setting = config.find(path);
    assertTrue(setting != null && setting.expected().isKnown(), () -> leaves(config).toString());
    assertEquals(List.of(), config.unknownKeys());
    assertEquals(path, setting.path());
  }

  @Test
  void whatIsNoSpellingStaysWhereItIs() {
    for (String json :
        List.of(
            "{'metadata': {'service_name': 1}}",
            "{'metadata': {'labels': {'rpc.keepalive': 1}}}",
            "{'labels': {'rpc.keepalive': 1}}",
            "{'features': {'rpc.keepalive': 1}}",
            "{'options': {'metadata.name': 1}}",
            "{'metadata': {'keepalive': 1}}",
            "{'metadata': {'batching': true}}",
            "{'storage': [{'rpc.keepalive': 1}]}",
            "{'rpc.': 1, '.rpc': 1, '.': 1, '': 1, 'rpc..keepalive': 1}")) {
      CanonicalConfig config = Configs.of(json);
      assertEquals(List.of(), aliases(config), json);
      assertNull(config.find(List.of("metadata", "rpc")), json);
      assertNull(config.find(List.of("metadata", "name")), json);
    }
  }

  @Test
  void spellingsOfOneObjectAreMerged() {
    CanonicalConfig config =
        Configs.of(
            """
            {'rpc': {'keepalive': 1}, 'rpc.io_threads': 2, 'metadata.rpc': {'batching': true},
             'metadata': {'rpc': {'rate_limit': 3}, 'workers': 4, 'rpc.max_batch_size': 5}}
            """);
    assertEquals(
        List.of(
            "/metadata/rpc/batching=true",
            "/metadata/rpc/io_threads=2",
            "/metadata/rpc/keepalive=1",
            "/metadata/rpc/max_batch_size=5",
            "/metadata/rpc/rate_limit=3",
            "/metadata/rpc/worker_threads=4"),
        leaves(config));
    assertEquals("/metadata/rpc", at(config, "metadata/rpc").pointer().toString());
    assertEquals(List.of(), config.duplicates());
  }

  /** Also when the alias comes first, and when the documented object is empty. */
  @Test
  void anObjectStandsAtItsDocumentedPlace() {
    CanonicalConfig config =
        Configs.of("{'scheduling': {'spread': {}}, 'metadata': {'scheduling': {}, 'name': 'a'}}");
    assertEquals("/metadata/scheduling", at(config, "metadata/scheduling").pointer().toString());
    assertEquals(
        "/scheduling/spread", at(config, "metadata/scheduling/spread").pointer().toString());
  }

  @Test
  void anObjectThatStandsNowhereHasThePlaceOfTheOneAbove() {
    Setting rpc = at(Configs.of("{'metadata': {'rpc.keepalive': 1}}"), "metadata/rpc");
    assertNull(rpc.written());
    assertNull(rpc.key());
    assertEquals("/metadata", rpc.pointer().toString());
    Setting deep = at(Configs.of("{'cloud.networking.vpc_id': 'a'}"), "cloud/networking");
    assertEquals("", deep.pointer().toString());
  }

  @Test
  void anAliasStandsOnTheInnermostKeyThatDiffers() {
    assertEquals(
        List.of("/rpc metadata.rpc", "/rpc/maxBatchSize metadata.rpc.max_batch_size"),
        aliases(Configs.of("{'rpc': {'keepalive': 1, 'io_threads': 2, 'maxBatchSize': 3}}")));
    assertEquals(
        List.of("/metadata/rollingStrategy/maxSurge metadata.rolling_strategy.max_surge"),
        aliases(Configs.of("{'metadata': {'rollingStrategy': {'maxSurge': 1}}}")));
    assertEquals(
        List.of("/scheduling metadata.scheduling"),
        aliases(Configs.of("{'scheduling': {'spread.policy': 'host'}}")));
    assertEquals(
        List.of("/scheduling metadata.scheduling"),
        aliases(Configs.of("{'scheduling': {'spread': {'policy': 'host'}}}")));
    assertEquals(List.of("/rpc metadata.rpc"), aliases(Configs.of("{'rpc': {}}")));
    assertEquals(List.of("/rpc metadata.rpc"), aliases(Configs.of("{'rpc': '<rpc>'}")));
    assertEquals(List.of("/rpc metadata.rpc"), aliases(Configs.of("{'rpc': {'unknown': 1}}")));
    assertEquals(
        List.of("/containers/0/livenessCheck/httpGet containers[].liveness_check.http_get"),
        aliases(
            Configs.of(
                "{'containers': [{'livenessCheck': {'httpGet': {'port': 1, 'path': ''}}}]}")));
  }

  @Test
  void whatTheReferencePrintsIsNoAlias() {
    for (String json :
        List.of(
            "{'runtime.enable_crash_block': true, 'unit.size': 2}",
            "{'metadata': {'scheduling': {'spread.policy': 'host'}}}",
            "{'metadata': {'eas.termination_grace_period': 30}}",
            "{'sinker': {'config': {'maxcompute.project': 'a', 'maxcompute.table': 'b'}}}",
            "{'sinker': {'config': {'sls.project': 'a', 'sls.logstore': 'b'}}}",
            "{'autoscaler': {'scaleStrategies': []}, 'networking': {'nlb': [{'netType': 'a'}]}}")) {
      assertEquals(List.of(), aliases(Configs.of(json)), json);
    }
  }

  @Test
  void anAliasSaysHowItDiffers() {
    assertEquals(Form.DOTTED, form("{'cloud.computing.instance_type': 'a'}"));
    assertEquals(Form.DOTTED, form("{'containers': [{'liveness_check.timeout_seconds': 1}]}"));
    assertEquals(Form.NESTED, form("{'metadata': {'eas': {'termination_grace_period': 1}}}"));
    assertEquals(Form.INSIDE, form("{'credential': {'token': 'a'}}"));
    assertEquals(Form.KEYS, form("{'credential': {'docker_auth': 'a'}}"));
    assertEquals(Form.KEYS, form("{'name': 'a'}"));
    assertEquals(Form.KEYS, form("{'metadata': {'gateway': 'a'}}"));
    assertEquals(Form.KEYS, form("{'rpc': {'keepalive': 1}}"));
    assertEquals(Form.KEYS, form("{'cloud.computing.instanceType': 'a'}"));
    assertEquals(Form.KEYS, form("{'metadata.eas.terminationGracePeriod': 1}"));
  }

  private static Form form(String json) {
    return Configs.of(json).spellings().getFirst().form();
  }

  @Test
  void programsReadWhatLiesInFreeFormObjects() {
    CanonicalConfig config =
        Configs.of(
            """
            {'llm_gateway': {'a': {'b.c': 1}}, 'SDProxy': {}, 'labels': {'a.b': 'c'},
             'options': {'enable_cache': true}, 'queue': {'max_delivery': 1}, 'llm_gateway.x': 1,
             'features': {'x': 'y'}, 'model_config': {'x': 1}, 'aimaster': {'runtime': {}},
             'networking': {'nacos': [{'x': 1}]}, 'metrics': [{'x': 1}],
             'containers': [{'resources': {'limits': {}}}],
             'autoscaler': {'behavior': {'onZero': {'x': 1}}}}
            """);
    assertEquals(List.of(), config.unknownKeys());
    assertEquals(List.of(), config.spellings());
    assertFalse(at(config, "llm_gateway/a").expected().isKnown());
    assertEquals("/llm_gateway.x", at(config, "llm_gateway/x").pointer().toString());
  }

  @Test
  void aDottedKeyMakesTheFreeFormObjectThatItNames() {
    CanonicalConfig config = Configs.of("{'queue.cpu': 1, 'metadata': {'queue.x': 2}}");
    assertEquals("/queue.cpu", at(config, "queue/cpu").pointer().toString());
    assertEquals(List.of("queue.x"), config.unknownKeys().stream().map(UnknownKey::name).toList());
  }

  @Test
  void aPlaceholderIsOpaqueAndAllElseIsNot() {
    CanonicalConfig config =
        Configs.of(
            """
            {'metadata': {'name': '<name>', 'instance': '{{n}}', 'rpc': '${rpc}'},
             'containers': [{'script': 'run <model>', 'args': ['<a>', 'b'], 'port': 8000}]}
            """);
    for (String path : List.of("metadata/name", "metadata/instance", "metadata/rpc")) {
      assertTrue(at(config, path).isOpaque(), path);
    }
    assertTrue(at(config, "containers/0/args/0").isOpaque());
    for (String path :
        List.of("metadata", "containers/0/script", "containers/0/args/1", "containers/0/port")) {
      assertFalse(at(config, path).isOpaque(), path);
    }
  }

  @Test
  void aPlaceholderThroughAnAliasIsOpaqueAtItsSetting() {
    assertTrue(at(Configs.of("{'rpc.keepalive': '<ms>'}"), "metadata/rpc/keepalive").isOpaque());
  }

  @Test
  void anErrorNodeIsOpaque() {
    CanonicalConfig config = Configs.of("{'metadata': {'name': , 'instance': 1}}");
    assertTrue(at(config, "metadata/name").isOpaque());
    assertEquals("1 at /metadata/instance", node(config, "metadata/instance"));
  }

  @Test
  void textThatIsNoObjectGivesAnEmptyConfiguration() {
    for (String text : List.of("", "[]", "5", "'a'", "null")) {
      assertEquals(List.of(), aliases(Configs.of(text)), text);
      assertTrue(Configs.of(text).root().fields().isEmpty(), text);
    }
  }

  @Test
  void ofEqualNamesTheLastIsRead() {
    CanonicalConfig config = Configs.of("{'metadata': {'cpu': 1}, 'metadata': {'cpu': 2}}");
    assertEquals("2 at /metadata/cpu", node(config, "metadata/cpu"));
    assertEquals(List.of(), config.duplicates());
  }

  @Test
  void convertsWhatEasConverts() {
    CanonicalConfig config =
        Configs.of(
            """
            {'metadata': {'cpu': '1.5', 'gpu': 2.9, 'instance': '+3', 'workspace_id': 12,
             'enable_grpc': 'T', 'cuda': 11.2}, 'generate_token': 'true'}
            """);
    assertEquals("1.5", number(config, "metadata/cpu"));
    assertEquals("2", number(config, "metadata/gpu"));
    assertEquals("3", number(config, "metadata/instance"));
    assertEquals("12", text(config, "metadata/workspace_id"));
    assertEquals("11.2", text(config, "metadata/cuda"));
    assertEquals(JsonValue.Kind.BOOLEAN, value(config, "metadata/enable_grpc").kind());
    assertTrue(at(config, "metadata/cpu").isLoose());
    assertFalse(at(config, "generate_token").isLoose());
  }

  @Test
  void numbersOfAnySizeAreRead() {
    CanonicalConfig config =
        Configs.of(
            """
            {'metadata': {'cpu': 1e9999999999, 'gpu': 1e-9999999999, 'memory': -1e99999999,
             'instance': 123456789012345678901234567890, 'workspace_id': 1e9999999999}}
            """);
    assertEquals("1E+400", number(config, "metadata/cpu"));
    assertEquals("0", number(config, "metadata/gpu"));
    assertEquals("-1E+400", number(config, "metadata/memory"));
    assertEquals("123456789012345678901234567890", number(config, "metadata/instance"));
    assertEquals("1e9999999999", text(config, "metadata/workspace_id"));
    assertFalse(at(config, "metadata/cpu").isLoose());
  }

  private static JsonValue value(CanonicalConfig config, String path) {
    JsonValue value = at(config, path).value();
    if (value == null) {
      throw new AssertionError(path + " stands nowhere");
    }
    return value;
  }

  private static String number(CanonicalConfig config, String path) {
    return ((JsonNumber) value(config, path)).text();
  }

  private static String text(CanonicalConfig config, String path) {
    return ((JsonString) value(config, path)).value();
  }

  @Test
  void readsAsDeepAsTheParser() {
    String json = "{'a': ".repeat(256) + "1" + "}".repeat(256);
    assertEquals(1, Configs.of(json).unknownKeys().size());
    String known = "{'llm_gateway': ".repeat(256) + "1" + "}".repeat(256);
    assertEquals(0, Configs.of(known).unknownKeys().size());
  }

  /** Each of the keys would take for ever if its dots were tried in every combination. */
  @Test
  void aKeyMayHaveManyDots() {
    String dots = "metadata.rpc.".repeat(30) + "keepalive";
    String names = "a.".repeat(10_000) + "a";
    CanonicalConfig config = Configs.of("{'%s': 1, '%s': 2}".formatted(dots, names));
    assertEquals(List.of(), config.spellings());
    assertEquals(2, config.unknownKeys().size());
  }

  @Test
  void readsAnObjectWithManyMembers() {
    StringBuilder json = new StringBuilder("{'labels': {'a0': ''");
    for (int i = 1; i < 100_000; i++) {
      json.append(",'a").append(i).append("': ''");
    }
    Setting labels = at(Configs.of(json.append("}}").toString()), "labels");
    assertEquals(100_000, labels.fields().size());
  }
}
