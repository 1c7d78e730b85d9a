package easlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import easlint.cli.report.sarif.SarifSchema;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** All test files in all formats: the same findings at the same places, and well-formed. */
class EveryFormatTest {
  private static final Pattern ANNOTATION =
      Pattern.compile(
          "::(?:error|warning|notice) file=[^,]*,line=(\\d+),endLine=(\\d+)"
              + "(?:,col=(\\d+),endColumn=(\\d+))?,title=([a-z-]+/[a-z-]+)::.+");

  @TempDir private static Path folder;
  private static List<String> names = List.of();
  private static List<String> places = List.of();

  @BeforeAll
  static void copy() throws IOException {
    names = TestData.copyTo(folder);
    places = new ArrayList<>();
    for (JsonNode finding : json("json").at("/findings")) {
      JsonNode range = finding.at("/range");
      String start = position(range.at("/start"), "line", "column");
      String end = position(range.at("/end"), "line", "column");
      places.add(finding.at("/rule").asText() + " at " + start + "-" + end);
    }
    assertTrue(places.size() > 300, "only " + places.size() + " findings");
  }

  private static String render(String format) {
    CliFixture.Outcome outcome = TestData.run(folder, TestData.check(format, names));
    assertEquals(1, outcome.code(), outcome.err());
    return outcome.out();
  }

  private static JsonNode json(String format) throws IOException {
    return new ObjectMapper().readTree(render(format));
  }

  private static String position(JsonNode node, String line, String column) {
    return node.get(line).asInt() + ":" + node.get(column).asInt();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "compact", "json", "sarif", "github", "gitlab", "junit"})
  void theSameInputGivesTheSameBytes(String format) {
    assertEquals(render(format), render(format));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "compact", "json", "sarif", "github", "gitlab", "junit"})
  void noControlCharacterReachesAReader(String format) {
    String text = render(format);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean allowed = c == '\n' || (c >= ' ' && c != 0x7F && (c < 0x80 || c > 0x9F));
      assertTrue(allowed, () -> format + " holds U+" + Integer.toHexString(c));
    }
  }

  @Test
  void sarifHoldsToItsSchemaAndToThePlaces() throws IOException {
    String text = render("sarif");
    assertEquals(List.of(), SarifSchema.violations(text));
    JsonNode run = new ObjectMapper().readTree(text).at("/runs/0");
    List<String> found = new ArrayList<>();
    for (JsonNode result : run.at("/results")) {
      JsonNode region = result.at("/locations/0/physicalLocation/region");
      String start = position(region, "startLine", "startColumn");
      String end = position(region, "endLine", "endColumn");
      String rule = result.at("/ruleId").asText();
      found.add(rule + " at " + start + "-" + end);
      int index = result.at("/ruleIndex").asInt(-1);
      assertEquals(rule, run.at("/tool/driver/rules").get(index).at("/id").asText());
    }
    assertEquals(places, found);
  }

  @Test
  void annotationsHoldToThePlaces() {
    List<String> lines = render("github").lines().toList();
    assertEquals(places.size(), lines.size());
    for (int i = 0; i < lines.size(); i++) {
      Matcher annotation = ANNOTATION.matcher(lines.get(i));
      assertTrue(annotation.matches(), lines.get(i));
      boolean oneLine = annotation.group(1).equals(annotation.group(2));
      assertEquals(oneLine, annotation.group(3) != null);
      if (oneLine) {
        String line = annotation.group(1) + ":";
        String place = line + annotation.group(3) + "-" + line + annotation.group(4);
        assertEquals(places.get(i), annotation.group(5) + " at " + place);
      }
    }
  }

  @Test
  void violationsHoldToThePlaces() throws IOException {
    List<String> found = new ArrayList<>();
    Set<String> fingerprints = new HashSet<>();
    for (JsonNode violation : json("gitlab")) {
      JsonNode positions = violation.at("/location/positions");
      String start = position(positions.at("/begin"), "line", "column");
      String end = position(positions.at("/end"), "line", "column");
      found.add(violation.at("/check_name").asText() + " at " + start + "-" + end);
      assertFalse(violation.at("/location/path").asText().startsWith("/"));
      assertTrue(fingerprints.add(violation.at("/fingerprint").asText()));
      assertTrue(Set.of("critical", "minor", "info").contains(violation.at("/severity").asText()));
    }
    assertEquals(places, found);
  }

  @Test
  void casesHoldToThePlaces() throws Exception {
    Element root =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(render("junit"))))
            .getDocumentElement();
    NodeList suites = root.getElementsByTagName("testsuite");
    List<String> found = new ArrayList<>();
    for (int i = 0; i < suites.getLength(); i++) {
      NodeList cases = ((Element) suites.item(i)).getElementsByTagName("testcase");
      Set<String> unique = new HashSet<>();
      for (int j = 0; j < cases.getLength(); j++) {
        Element one = (Element) cases.item(j);
        assertTrue(unique.add(one.getAttribute("name")));
        if (one.getElementsByTagName("failure").getLength() > 0) {
          found.add(one.getAttribute("name").replaceFirst(" \\(\\d+\\)$", ""));
        }
      }
    }
    assertEquals(names.size(), suites.getLength());
    assertEquals(places, found);
    assertEquals(Integer.toString(places.size()), root.getAttribute("failures"));
  }

  @Test
  void oneRunWritesSeveralReports() throws IOException {
    List<String> args = TestData.check("sarif", List.of());
    args.addAll(List.of("--output", "a.sarif", "--format", "gitlab", "--output", "a.gitlab"));
    args.addAll(List.of("--format", "junit", "--output", "a.xml", "--format", "github"));
    args.addAll(names);
    CliFixture.Outcome outcome = TestData.run(folder, args);
    assertEquals(render("github"), outcome.out());
    assertEquals(render("sarif"), Files.readString(folder.resolve("a.sarif")));
    assertEquals(render("gitlab"), Files.readString(folder.resolve("a.gitlab")));
    assertEquals(render("junit"), Files.readString(folder.resolve("a.xml")));
  }
}
