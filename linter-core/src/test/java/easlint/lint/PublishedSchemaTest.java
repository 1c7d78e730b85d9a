package easlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import easlint.finding.Finding;
import easlint.finding.Part;
import easlint.finding.Rule;
import easlint.finding.Severity;
import easlint.json.JsonParser;
import easlint.service.CanonicalConfig;
import easlint.text.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The published schema refuses a value in a file exactly when the linter has an error of the
 * schema's rules there, in every file that keeps to the documented spelling.
 *
 * <p>What the published schema asks for, the linter asks for too; it cannot ask for all, as another
 * spelling may give it. A value that only deserves a warning (case, open lists, conversions) is no
 * error on either side.
 */
class PublishedSchemaTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Schema PUBLISHED =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(CompleteFiles.resource("/easlint/schema/eas-service.schema.json"));
  private static final Linter LINTER = new Linter(RuleCatalog.bundled(), LintOptions.DEFAULT);
  private static final Set<String> OF_VALUES =
      Set.of("structure/type", "structure/enum", "structure/range", "structure/pattern");

  @TestFactory
  List<DynamicTest> everyFileOfTheTestData() {
    List<DynamicTest> out = new ArrayList<>();
    for (Path input : TestData.inputs()) {
      add(out, TestData.ROOT.relativize(input).toString(), TestData.read(input));
    }
    return atLeast(30, out);
  }

  @TestFactory
  List<DynamicTest> everyExampleOfThePages() {
    List<DynamicTest> out = new ArrayList<>();
    RuleCatalog catalog = RuleCatalog.bundled();
    for (Rule rule : catalog.rules()) {
      for (String heading : List.of("Avoid", "Prefer")) {
        for (PageExample example : PageExample.in(catalog.page(rule.id()), heading)) {
          add(out, rule.id() + " " + heading, example.text());
        }
      }
    }
    return atLeast(200, out);
  }

  @TestFactory
  List<DynamicTest> everyCaseOfTheRules() throws IOException {
    List<DynamicTest> out = new ArrayList<>();
    String recorded = Files.readString(Path.of("..", "rules", "compiled", "recorded.json"));
    for (JsonNode each : MAPPER.readTree(recorded)) {
      String name = each.path("rule").asText() + ": " + each.path("case").asText();
      add(out, name, each.path("input").path("document").toString());
    }
    return atLeast(500, out);
  }

  /** Each setting of complete files, with a wrong value of each kind, and with tolerated ones. */
  @TestFactory
  List<DynamicTest> everyWrongValue() {
    List<DynamicTest> out = new ArrayList<>();
    for (String name : CompleteFiles.NAMES) {
      ObjectNode file = CompleteFiles.file(name);
      for (List<String> path : CompleteFiles.paths(file)) {
        for (WrongValue wrong : WrongValue.all(file, path)) {
          String shown = name + " " + path + ": " + wrong.value();
          add(out, shown, wrong.in(file, path).toString());
        }
      }
    }
    return atLeast(1000, out);
  }

  /** Each setting of complete files, with nothing in it, in each way to write nothing. */
  @TestFactory
  List<DynamicTest> everyWayToWriteNothing() {
    List<DynamicTest> out = new ArrayList<>();
    for (String name : CompleteFiles.NAMES) {
      ObjectNode file = CompleteFiles.file(name);
      for (List<String> path : CompleteFiles.paths(file)) {
        for (String nothing : List.of("null", "\"\"", "{}", "[]")) {
          WrongValue value = new WrongValue(tree(nothing), "");
          add(out, name + " " + path + ": " + nothing, value.in(file, path).toString());
        }
      }
    }
    return atLeast(1000, out);
  }

  private static List<DynamicTest> atLeast(int count, List<DynamicTest> tests) {
    assertTrue(tests.size() >= count, () -> "only " + tests.size() + " files");
    return tests;
  }

  /** Only texts that any reader takes for JSON, in the documented spelling. */
  private static void add(List<DynamicTest> out, String name, String text) {
    JsonNode file = tree(text);
    Source source = Source.of(name, text);
    if (file instanceof ObjectNode
        && CanonicalConfig.of(JsonParser.parse(source)).spellings().isEmpty()) {
      out.add(DynamicTest.dynamicTest(name, () -> check(text, file)));
    }
  }

  private static JsonNode tree(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      return MAPPER.missingNode();
    }
  }

  private static void check(String text, JsonNode file) {
    Set<String> refused = new TreeSet<>();
    Set<String> asked = new TreeSet<>();
    for (Error error : PUBLISHED.validate(file)) {
      String pointer = error.getInstanceLocation().toString();
      switch (error.getKeyword()) {
        case "required" -> asked.add(pointer + "/" + error.getProperty());
        case "minLength" -> asked.add(pointer);
        default -> refused.add(pointer);
      }
    }
    Set<String> wrong = new TreeSet<>();
    Set<String> missing = new TreeSet<>();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (Finding finding : LINTER.lint("service.json", bytes).findings()) {
      String rule = finding.rule().id().text();
      if (finding.severity() == Severity.ERROR && OF_VALUES.contains(rule)) {
        wrong.add(finding.pointer());
      } else if (rule.equals("structure/required")) {
        missing.add(missing(finding));
      }
    }
    refused.removeAll(missing); // null, where something has to be
    assertEquals(wrong, refused, text);
    missing.addAll(wrong); // an empty text for an object is of the wrong type
    assertTrue(missing.containsAll(asked), () -> asked + " but " + missing + " in " + text);
  }

  private static String missing(Finding finding) {
    boolean absent = finding.part() == Part.MISSING;
    return absent ? finding.pointer() + "/" + finding.args().get("key") : finding.pointer();
  }
}
