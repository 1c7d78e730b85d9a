package easlint.cli.report.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import easlint.check.Profile;
import easlint.cli.message.Messages;
import easlint.cli.message.Sentence;
import easlint.cli.report.FileReport;
import easlint.cli.report.RepositoryPaths;
import easlint.cli.report.Rulebook;
import easlint.cli.report.Run;
import easlint.cli.report.Samples;
import easlint.finding.Finding;
import easlint.finding.Fix;
import easlint.finding.Language;
import easlint.finding.Related;
import easlint.finding.Rule;
import easlint.finding.RuleId;
import easlint.finding.Safety;
import easlint.json.Document;
import easlint.json.JsonParser;
import easlint.text.Source;
import easlint.text.TextEdit;
import easlint.text.TextRange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SarifReportTest {
  private static final Rulebook RULES =
      new Rulebook() {
        @Override
        public List<Rule> ran() {
          return List.of(Samples.PORT, Samples.HTTP);
        }

        @Override
        public String page(RuleId id) {
          return id.equals(Samples.PORT.id()) ? "# the page\n" : "";
        }
      };

  private static final RepositoryPaths PATHS = new RepositoryPaths("/repo", "sub/");

  private static final Document DOCUMENT =
      Samples.document("a b#é.json", "{\n  \"😀中\": 8080,\n  \"x\": \"http:\"\n}\n");

  private static String text(List<Finding> findings) {
    Run run = Samples.run(Samples.file(DOCUMENT, findings.toArray(new Finding[0])));
    return new SarifReport(Language.ENGLISH, Integer.MAX_VALUE, PATHS, false, "", RULES)
        .render(run);
  }

  private static JsonNode render(Run run) throws IOException {
    return render(run, Language.ENGLISH, Integer.MAX_VALUE, "");
  }

  private static JsonNode render(Run run, Language language, int limit, String category)
      throws IOException {
    String text = new SarifReport(language, limit, PATHS, true, category, RULES).render(run);
    assertEquals(text, new SarifReport(language, limit, PATHS, true, category, RULES).render(run));
    assertEquals(List.of(), SarifSchema.violations(text));
    JsonNode log = new ObjectMapper().readTree(text);
    assertEquals("2.1.0", log.at("/version").asText());
    return log.at("/runs/0");
  }

  @Test
  void aResultHasItsPlace() throws IOException {
    Finding finding = Samples.finding(Samples.PORT, DOCUMENT, "8080");
    JsonNode result = render(Samples.run(Samples.file(DOCUMENT, finding))).at("/results/0");
    assertEquals("containers/reserved-port", result.at("/ruleId").asText());
    assertEquals(0, result.at("/ruleIndex").asInt(-1));
    assertEquals("error", result.at("/level").asText());
    assertEquals(
        "port 8080 is reserved for the EAS engine. Help: choose another port, for example 8000,"
            + " and start the program on it.",
        result.at("/message/text").asText());
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertEquals("sub/a%20b%23%C3%A9.json", place.at("/artifactLocation/uri").asText());
    assertEquals("SRCROOT", place.at("/artifactLocation/uriBaseId").asText());
    assertEquals(0, place.at("/artifactLocation/index").asInt(-1));
    assertEquals(
        "{\"startLine\":2,\"startColumn\":10,\"endLine\":2,\"endColumn\":14}",
        place.at("/region").toString());
    assertEquals(
        "/containers/0/port",
        result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText());
    assertEquals("port", result.at("/locations/0/logicalLocations/0/name").asText());
    String hash = LineHashes.of(DOCUMENT.source().text()).get(1).text();
    assertEquals(hash, result.at("/partialFingerprints/primaryLocationLineHash").asText());
    assertEquals(
        32, result.at("/partialFingerprints").get("easlintFingerprint/v1").asText().length());
  }

  @Test
  void rulesAreThoseThatRanAndThoseThatFound() throws IOException {
    Finding finding = Samples.finding(Samples.NAME, DOCUMENT, "8080");
    JsonNode run = render(Samples.run(Samples.file(DOCUMENT, finding)));
    JsonNode rules = run.at("/tool/driver/rules");
    assertEquals(3, rules.size());
    JsonNode port = rules.get(0);
    assertEquals("ContainersReservedPort", port.at("/name").asText());
    assertEquals("# the page\n", port.at("/help/markdown").asText());
    assertEquals("error", port.at("/defaultConfiguration/level").asText());
    assertEquals("very-high", port.at("/properties/precision").asText());
    assertEquals("error", port.at("/properties").get("problem.severity").asText());
    assertFalse(port.at("/properties").has("security-severity"));
    assertFalse(port.has("helpUri"));
    JsonNode http = rules.get(1);
    assertEquals("note", http.at("/defaultConfiguration/level").asText());
    assertEquals("recommendation", http.at("/properties").get("problem.severity").asText());
    assertEquals("2.0", http.at("/properties").get("security-severity").asText());
    assertTrue(http.at("/properties/tags").toString().contains("\"security\""));
    assertEquals("service/name-format", rules.get(2).at("/id").asText());
    assertEquals(2, run.at("/results/0/ruleIndex").asInt());
    assertEquals("warning", run.at("/results/0/level").asText());
  }

  @Test
  void relatedPlacesAndFixes() throws IOException {
    Document other = Samples.document("/repo/other.json", "{}");
    Related near =
        new Related("", "/x", Samples.range(DOCUMENT, "http:"), "other", Map.of("port", "1"));
    Related far =
        new Related("/repo/other.json", "", new TextRange(0, 1), "other", Map.of("port", "2"));
    TextEdit edit = new TextEdit(Samples.range(DOCUMENT, "8080"), "8000");
    TextEdit removal = new TextEdit(Samples.range(DOCUMENT, "http:"), "");
    Fix fix = new Fix(Safety.SAFE, List.of(edit, removal));
    Finding finding =
        Samples.fixed(Samples.finding(Samples.PORT, DOCUMENT, "8080", near, far), fix);
    JsonNode result =
        render(Samples.run(Samples.file(DOCUMENT, finding), Samples.file(other))).at("/results/0");
    JsonNode related = result.at("/relatedLocations");
    assertEquals("also named here as 1.", related.at("/0/message/text").asText());
    assertEquals(3, related.at("/0/physicalLocation/region/startLine").asInt());
    assertEquals("other.json", related.at("/1/physicalLocation/artifactLocation/uri").asText());
    assertEquals(1, related.at("/1/physicalLocation/artifactLocation/index").asInt());
    JsonNode replacements = result.at("/fixes/0/artifactChanges/0/replacements");
    assertEquals("set the port to 8000.", result.at("/fixes/0/description/text").asText());
    assertEquals(10, replacements.at("/0/deletedRegion/startColumn").asInt());
    assertEquals("8000", replacements.at("/0/insertedContent/text").asText());
    assertFalse(replacements.get(1).has("insertedContent"));
  }

  @Test
  void howTheRunWent() throws IOException {
    Sentence failure = Sentence.of(Messages.NO_SUCH_PATH, "x.json");
    Run run =
        new Run(
            "1.2.3",
            3,
            List.of(FileReport.unreadable("gone.json", Profile.SERVICE)),
            0,
            List.of(new Run.Notice("a-notice", "something to say")),
            new Run.Ending(2, List.of(failure)));
    JsonNode invocation =
        render(run, Language.SIMPLIFIED_CHINESE, 1, "eas/demo").at("/invocations/0");
    assertEquals(2, invocation.at("/exitCode").asInt());
    assertFalse(invocation.at("/executionSuccessful").asBoolean(true));
    JsonNode said = invocation.at("/toolExecutionNotifications");
    assertEquals("no-such-path", said.at("/0/descriptor/id").asText());
    assertEquals("没有这个文件或文件夹：x.json。", said.at("/0/message/text").asText());
    assertEquals("error", said.at("/0/level").asText());
    assertEquals(
        "sub/gone.json", said.at("/1/locations/0/physicalLocation/artifactLocation/uri").asText());
    assertEquals("warning", said.at("/2/level").asText());
    assertEquals(3, said.size());
  }

  @Test
  void theRunAsAWhole() throws IOException {
    JsonNode run = render(Samples.run(Samples.file(DOCUMENT)), Language.ENGLISH, 1, "eas/demo");
    assertEquals("eas/demo/", run.at("/automationDetails/id").asText());
    assertEquals("utf16CodeUnits", run.at("/columnKind").asText());
    assertEquals("UTF-8", run.at("/defaultEncoding").asText());
    assertTrue(run.at("/originalUriBaseIds").has("SRCROOT"));
    assertTrue(run.at("/results").isArray());
    assertTrue(run.at("/invocations/0/executionSuccessful").asBoolean());
    assertEquals("1.2.3", run.at("/tool/driver/semanticVersion").asText());
    assertFalse(render(Samples.run()).has("automationDetails"));
  }

  @Test
  void artifactsTellBytesAndEncoding() throws IOException {
    byte[] utf16 = "\uFEFF{}".getBytes(StandardCharsets.UTF_16LE);
    Document marked = JsonParser.parse(Source.decode("utf16.json", utf16));
    Document bad = JsonParser.parse(Source.decode("bad.json", new byte[] {'{', (byte) 0xFF, '}'}));
    JsonNode artifacts =
        render(Samples.run(Samples.file(marked), Samples.file(bad))).at("/artifacts");
    assertEquals("UTF-16LE", artifacts.at("/0/encoding").asText());
    assertEquals(6, artifacts.at("/0/length").asInt());
    assertEquals(
        "83cd1053851a5a4b965a3272c63ffa0155543e74fc1dd91f7efca55bd7d899df",
        artifacts.at("/0/hashes/sha-256").asText());
    assertEquals(3, artifacts.at("/1/length").asInt());
    assertFalse(artifacts.get(1).has("hashes"));
  }

  @Test
  void theMostSevereAreKept() throws IOException {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(Collections.nCopies(3_000, Samples.finding(Samples.HTTP, DOCUMENT, "http:")));
    findings.addAll(Collections.nCopies(2_500, Samples.finding(Samples.NAME, DOCUMENT, "8080")));
    findings.addAll(Collections.nCopies(2_000, Samples.finding(Samples.PORT, DOCUMENT, "8080")));
    JsonNode run = new ObjectMapper().readTree(text(findings)).at("/runs/0");
    int errors = 0;
    int notes = 0;
    for (JsonNode result : run.at("/results")) {
      errors += result.at("/level").asText().equals("error") ? 1 : 0;
      notes += result.at("/level").asText().equals("note") ? 1 : 0;
    }
    assertEquals(5_000, run.at("/results").size());
    assertEquals(2_000, errors);
    assertEquals(500, notes);
    assertEquals(
        "2500 findings are left out: the report keeps the 5000 most severe, as much as GitHub"
            + " takes.",
        run.at("/invocations/0/toolExecutionNotifications/0/message/text").asText());
  }

  @Test
  void aLogThatIsTooLargeLosesTheLeastSevere() throws IOException {
    // Longer than what gzip looks back, so that repeating it makes nothing smaller.
    Random random = new Random(1);
    StringBuilder noise = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      noise.append((char) ('!' + random.nextInt(90)));
    }
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      Rule rule = i == 149 ? Samples.PORT : Samples.HTTP;
      findings.add(Samples.finding(rule, Samples.range(DOCUMENT, "8080"), noise.toString()));
    }
    String text = text(findings);
    assertTrue(GithubLimits.takes(text));
    JsonNode run = new ObjectMapper().readTree(text).at("/runs/0");
    assertEquals(75, run.at("/results").size());
    assertEquals("error", run.at("/results/74/level").asText());
  }

  @Test
  void aHashOfALineGivesNoSecretAway() throws IOException {
    Document document =
        Samples.document(
            "a.json", "{\"token\": \"s3cret-value\",\n" + " ".repeat(200) + "\"x\": 1}");
    Finding secret = Samples.finding(Samples.PORT, document, "\"s3cret-value\"");
    Finding harmless = Samples.finding(Samples.PORT, document, "1}");
    JsonNode results = render(Samples.run(Samples.file(document, secret, harmless))).at("/results");
    assertFalse(results.at("/0/partialFingerprints").has("primaryLocationLineHash"));
    assertTrue(results.at("/1/partialFingerprints").has("primaryLocationLineHash"));
  }

  @Test
  void whatAFileHoldsIsNoLinkAndNoControlCharacter() throws IOException {
    Finding finding =
        Samples.finding(
            Samples.NAME, Samples.range(DOCUMENT, "8080"), "[x](http://evil) \u001b[0m\n\ud800");
    String message =
        render(Samples.run(Samples.file(DOCUMENT, finding))).at("/results/0/message/text").asText();
    assertEquals("name \\[x\\](http://evil) \\u001b\\[0m\\u000a\\ud800 is unusual.", message);
  }
}
