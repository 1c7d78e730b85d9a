package easlint.service;

import static easlint.service.Configs.duplicates;
import static easlint.service.Configs.node;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of two spellings the documented one wins, wherever it stands; what is empty never wins. */
class DuplicateSettingsTest {
  @Test
  void theDocumentedSpellingWinsWhereverItStands() {
    CanonicalConfig before = Configs.of("{'metadata': {'name': 'a'}, 'name': 'b'}");
    CanonicalConfig after = Configs.of("{'name': 'b', 'metadata': {'name': 'a'}}");
    for (CanonicalConfig config : List.of(before, after)) {
      assertEquals("\"a\" at /metadata/name", node(config, "metadata/name"));
      assertEquals(List.of("/name for /metadata/name DIFFERENT"), duplicates(config));
    }
    CanonicalConfig gateway =
        Configs.of("{'metadata': {'gateway': 'gw-1'}, 'networking': {'gateway': 'gw-2'}}");
    assertEquals("\"gw-2\" at /networking/gateway", node(gateway, "networking/gateway"));
    assertEquals(
        List.of("/metadata/gateway for /networking/gateway DIFFERENT"), duplicates(gateway));
  }

  @Test
  void everyOtherSpellingIsComparedWithTheOneThatIsKept() {
    CanonicalConfig config =
        Configs.of(
            """
            {'runtime': {'termination_grace_period': 1, 'terminationGracePeriod': 3},
             'metadata': {'eas.termination_grace_period': 3}}
            """);
    assertEquals(
        List.of(
            "/runtime/terminationGracePeriod for /metadata/eas.termination_grace_period EQUAL",
            "/runtime/termination_grace_period for /metadata/eas.termination_grace_period"
                + " DIFFERENT"),
        duplicates(config));
  }

  @Test
  void insideMergedObjectsAndLists() {
    assertEquals(
        List.of("/rpc/keepalive for /metadata/rpc/keepalive DIFFERENT"),
        duplicates(Configs.of("{'rpc': {'keepalive': 1}, 'metadata': {'rpc': {'keepalive': 2}}}")));
    assertEquals(
        List.of("/storage/0/mountPath for /storage/0/mount_path EQUAL"),
        duplicates(Configs.of("{'storage': [{'mountPath': '/a', 'mount_path': '/a'}]}")));
    assertEquals(
        List.of(),
        duplicates(Configs.of("{'storage': [{'mountPath': '/a'}, {'mount_path': '/b'}]}")));
    assertEquals(
        List.of("/cloud.computing.instances for /cloud/computing/instances DIFFERENT"),
        duplicates(
            Configs.of(
                """
                {'cloud': {'computing': {'instances': [{'type': 'a'}]}},
                 'cloud.computing.instances': [{'type': 'b'}]}
                """)));
  }

  @Test
  void valuesAreComparedAsEasReadsThem() {
    assertEquals("EQUAL", likeness("5", "'5'"));
    assertEquals("EQUAL", likeness("5", "5.0"));
    assertEquals("EQUAL", likeness("5", "5.7"));
    assertEquals("EQUAL", likeness("1e9999999999", "1e9999999999"));
    assertEquals("DIFFERENT", likeness("5", "1e9999999999"));
    assertEquals("DIFFERENT", likeness("5", "'6'"));
    assertEquals("DIFFERENT", likeness("5", "true"));
    assertEquals("DIFFERENT", likeness("[1]", "[2]"));
    assertEquals("EQUAL", likeness("[1, {'a': 2}]", "[1, {'a': 2}]"));
  }

  /** What still has to be filled in is not compared. */
  @Test
  void aPlaceholderIsNotCompared() {
    assertEquals("UNKNOWN", likeness("'<ms>'", "5"));
    assertEquals("UNKNOWN", likeness("5", "'${MS}'"));
    assertEquals("UNKNOWN", likeness("'<ms>'", "'<ms>'"));
  }

  private static String likeness(String documented, String alias) {
    String json =
        "{'metadata': {'rpc': {'keepalive': %s}}, 'rpc.keepalive': %s}"
            .formatted(documented, alias);
    String only = duplicates(Configs.of(json)).getFirst();
    return only.substring(only.lastIndexOf(' ') + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "''", "{}", "[]"})
  void whatIsEmptyGivesWay(String empty) {
    for (String json :
        List.of(
            "{'metadata': {'name': %s}, 'name': 'b'}", "{'name': 'b', 'metadata': {'name': %s}}")) {
      CanonicalConfig config = Configs.of(json.formatted(empty));
      assertEquals("\"b\" at /name", node(config, "metadata/name"), empty);
      assertEquals(List.of(), duplicates(config), empty);
    }
    CanonicalConfig alias = Configs.of("{'name': %s, 'metadata': {'name': 'a'}}".formatted(empty));
    assertEquals("\"a\" at /metadata/name", node(alias, "metadata/name"), empty);
    assertEquals(List.of(), duplicates(alias), empty);
    CanonicalConfig both = Configs.of("{'name': %s, 'metadata': {'name': ''}}".formatted(empty));
    assertEquals("\"\" at /metadata/name", node(both, "metadata/name"), empty);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "''", "{}", "[]"})
  void anEmptyObjectGivesWayToItsSettings(String empty) {
    for (String json :
        List.of(
            "{'metadata': {'rpc': %s, 'rpc.keepalive': 5}}",
            "{'metadata': {'rpc.keepalive': 5, 'rpc': %s}}",
            "{'rpc': %s, 'metadata': {'rpc': {'keepalive': 5}}}",
            "{'metadata': {'rpc': %s}, 'rpc': {'keepalive': 5}}",
            "{'rpc.keepalive': 5, 'rpc': %s}",
            "{'metadata.rpc.keepalive': 5, 'metadata': {'rpc': %s}}")) {
      CanonicalConfig config = Configs.of(json.formatted(empty));
      Setting keepalive = Configs.at(config, "metadata/rpc/keepalive");
      assertEquals("keepalive", keepalive.name());
      assertEquals(List.of(), duplicates(config));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'metadata': null, 'metadata.name': 'a'}",
        "{'metadata.name': 'a', 'metadata': null}"
      })
  void nothingAtAllGivesWayEvenWhereEmptyObjectsCount(String json) {
    assertEquals("\"a\" at /metadata.name", node(Configs.of(json), "metadata/name"));
  }

  @Test
  void equalListsThatAreEmptyAreNoDuplicates() {
    CanonicalConfig config =
        Configs.of(
            """
            {'cloud': {'computing': {'instances': []}},
             'cloud.computing.instances': [{'type': 'b'}]}
            """);
    assertEquals(List.of(), duplicates(config));
    assertEquals(
        "\"b\" at /cloud.computing.instances/0/type",
        node(config, "cloud/computing/instances/0/type"));
  }
}
