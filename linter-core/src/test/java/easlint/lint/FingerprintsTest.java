package easlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import easlint.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A finding keeps its fingerprint whatever happens elsewhere in the file. */
class FingerprintsTest {
  private static final String FILE =
      """
      {
        "metadata": { "name": "demo", "instance": 1, "memry": 1 },
        "containers": [
          {
            "image": "registry-vpc.cn-hangzhou.aliyuncs.com/examples/a:1.4",
            "script": "python a.py",
            "port": 8080,
            "env": [
              { "name": "MODE", "value": "x" },
              { "name": "DB_PASSWORD", "value": "hunter22" }
            ],
            "prepare": { "pythonRequirements": ["flask", "numpy=1.16"] }
          }
        ]
      }
      """;

  private static LintResult lint(String text) {
    return new Linter(RuleCatalog.bundled(), LintOptions.DEFAULT)
        .lint("a.json", text.getBytes(StandardCharsets.UTF_8));
  }

  /** The fingerprints of a text, each with its rule. */
  private static Map<String, String> prints(String text) {
    LintResult result = lint(text);
    Fingerprints fingerprints = Fingerprints.of(result);
    Map<String, String> out = new TreeMap<>();
    for (Finding finding : result.findings()) {
      out.put(fingerprints.of(finding), finding.rule().id() + " " + finding.pointer());
    }
    assertEquals(result.findings().size(), out.size(), "fingerprints differ");
    return out;
  }

  @Test
  void theFileHasFindingsInEveryKindOfPlace() {
    assertEquals(
        Set.of(
            "structure/unknown-key /metadata/memry",
            "containers/reserved-port /containers/0/port",
            "security/secret-in-env /containers/0/env/1/value",
            "containers/requirement-syntax /containers/0/prepare/pythonRequirements/1"),
        new HashSet<>(prints(FILE).values()));
  }

  private static void same(String changed) {
    assertEquals(prints(FILE).keySet(), prints(changed).keySet());
  }

  @Test
  void linesAbove() {
    same("\n\n" + FILE.replace("\"script\"", "\n\n\"name\": \"main\",\n\"script\""));
  }

  @Test
  void otherElementsInFront() {
    same(
        FILE.replace(
            "{ \"name\": \"MODE\"", "{ \"name\": \"A\", \"value\": \"b\" }, { \"name\": \"MODE\""));
    same(FILE.replace("\"flask\"", "\"six\", \"flask\""));
  }

  @Test
  void keysInAnotherOrder() {
    same(
        FILE.replace(
                "{ \"name\": \"DB_PASSWORD\", \"value\": \"hunter22\" }",
                "{ \"value\": \"hunter22\", \"name\": \"DB_PASSWORD\" }")
            .replace(
                "\"name\": \"demo\", \"instance\": 1, \"memry\": 1",
                "\"memry\": 1, \"instance\": 1, \"name\": \"demo\""));
  }

  @Test
  void anotherLayout() {
    same(FILE.replace("\n", "\r\n").replace("  ", "\t"));
    same(FILE.replaceAll("\\s+", " "));
  }

  @Test
  void anotherSecret() {
    same(FILE.replace("hunter22", "correct-horse"));
  }

  @Test
  void aNewDefectOfTheSameRuleIsNew() {
    Map<String, String> before = prints(FILE);
    Map<String, String> after =
        prints(
            FILE.replace(
                "{ \"name\": \"MODE\"",
                "{ \"name\": \"API_TOKEN\", \"value\": \"abcdef\" }, { \"name\": \"MODE\""));
    after.keySet().removeAll(before.keySet());
    assertEquals(
        Set.of("security/secret-in-env /containers/0/env/0/value"), new HashSet<>(after.values()));
    Map<String, String> requirement = prints(FILE.replace("\"flask\"", "\"six=1\", \"flask\""));
    requirement.keySet().removeAll(before.keySet());
    assertEquals(1, requirement.size());
  }

  /** Baselines are kept in repositories: a fingerprint may never change. */
  @Test
  void theFormIsFixed() {
    Map<String, String> byPlace = new TreeMap<>();
    prints(FILE).forEach((print, place) -> byPlace.put(place, print));
    assertEquals(
        "5e5c753dac81d14a375a033933548237",
        byPlace.get("security/secret-in-env /containers/0/env/1/value"));
  }

  @Test
  void anotherPlaceIsAnotherFinding() {
    Map<String, String> elsewhere = prints(FILE.replace("\"memry\"", "\"memoory\""));
    assertNotEquals(prints(FILE).keySet(), elsewhere.keySet());
  }

  @Test
  void anotherSpellingOfASettingIsTheSamePlace() {
    String text =
        """
        {"metadata": {"name": "demo", "instance": 1, "rpc": {"keepalive": -5}},
         "containers": [{"image": "registry-vpc.cn-hangzhou.aliyuncs.com/a/b:1", "script": "a", "port": 8000}]}
        """;
    String dotted = text.replace("\"rpc\": {\"keepalive\": -5}", "\"rpc.keepalive\": -5");
    Set<String> both = new HashSet<>(prints(text).keySet());
    both.retainAll(prints(dotted).keySet());
    assertFalse(both.isEmpty(), () -> prints(text) + " " + prints(dotted));
  }
}
