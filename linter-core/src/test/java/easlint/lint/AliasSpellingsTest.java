package easlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import easlint.check.Profile;
import easlint.finding.Finding;
import easlint.finding.Part;
import easlint.finding.Related;
import easlint.finding.Rule;
import easlint.finding.RuleId;
import easlint.finding.RuleSet;
import easlint.json.JsonObject;
import easlint.json.JsonParser;
import easlint.json.JsonPointer;
import easlint.text.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever the spelling of a setting, its findings are the same, and stand where the spelling
 * stands: every example of the rules' pages, every file of the test data, every case of the rules'
 * tests is written in every accepted spelling of each setting that a finding's place goes through.
 */
class AliasSpellingsTest {
  private static final RuleCatalog CATALOG = RuleCatalog.bundled();
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** They are about the spelling itself. */
  private static final Set<String> OF_SPELLINGS =
      Set.of(
          "structure/alias",
          "structure/duplicate-setting",
          "structure/misplaced-key",
          "structure/unknown-key");

  /** A file and how it is judged. */
  private record Case(String name, ObjectNode file, LintOptions options) {
    LintResult lint(ObjectNode tree) {
      byte[] text = tree.toPrettyString().getBytes(StandardCharsets.UTF_8);
      return new Linter(CATALOG, options).lint("service.json", text);
    }
  }

  @TestFactory
  List<DynamicTest> everyExampleOfThePages() {
    List<Case> cases = new ArrayList<>();
    for (Rule rule : CATALOG.rules()) {
      for (PageExample example : PageExample.in(CATALOG.page(rule.id()), "Avoid")) {
        LintOptions base = TestCase.of(example.settings()).options();
        add(cases, rule.id().text(), example.text(), with(base, rule.id()));
      }
    }
    return tests(cases, 400);
  }

  private static LintOptions with(LintOptions base, RuleId named) {
    Set<RuleId> only = new LinkedHashSet<>(Set.of(named));
    for (Rule each : CATALOG.rules()) {
      if (CATALOG.runs(each.id().text(), base.profile(), base.set())) {
        only.add(each.id());
      }
    }
    return new LintOptions(base.profile(), base.set(), only, Set.of(), base.facts());
  }

  @TestFactory
  List<DynamicTest> everyFileOfTheTestData() {
    List<Case> cases = new ArrayList<>();
    for (Path input : TestData.inputs()) {
      List<String> settings = TestData.settings(TestData.read(TestData.expected(input)));
      LintOptions options = TestCase.of(settings).options();
      add(cases, TestData.ROOT.relativize(input).toString(), TestData.read(input), options);
    }
    return tests(cases, 40);
  }

  @TestFactory
  List<DynamicTest> everyCaseOfTheRules() throws IOException {
    List<Case> cases = new ArrayList<>();
    String recorded = Files.readString(Path.of("..", "rules", "compiled", "recorded.json"));
    for (JsonNode each : MAPPER.readTree(recorded)) {
      String rule = each.path("rule").asText();
      JsonNode input = each.path("input");
      ObjectNode facts = MAPPER.createObjectNode().setAll((ObjectNode) input.path("facts"));
      facts.remove("known");
      LintOptions options =
          new LintOptions(
              Objects.requireNonNull(Profile.of(input.path("profile").asText())),
              RuleSet.RECOMMENDED,
              Set.of(new RuleId(rule)),
              Set.of(),
              (JsonObject) JsonParser.parse(Source.of("facts", facts.toString())).root());
      String name = rule + ": " + each.path("case").asText();
      add(cases, name, input.path("document").toString(), options);
    }
    return tests(cases, 500);
  }

  /** Leaves out texts that are no files, and rules that are about the spelling itself. */
  private static void add(List<Case> cases, String name, String text, LintOptions options) {
    try {
      if (MAPPER.readTree(text) instanceof ObjectNode file) {
        Case found = new Case(name, file, options);
        boolean usable =
            found.lint(file).findings().stream().noneMatch(AliasSpellingsTest::isOther);
        if (usable) {
          cases.add(found);
        }
      }
    } catch (JsonProcessingException e) {
      assertTrue(!name.startsWith("clean/"), () -> name + " is no JSON"); // broken text on purpose
    }
  }

  private static boolean isOther(Finding finding) {
    RuleId id = finding.rule().id();
    return id.category().equals("syntax") || OF_SPELLINGS.contains(id.text());
  }

  private static List<DynamicTest> tests(List<Case> cases, int atLeast) {
    int spellings = 0;
    List<DynamicTest> out = new ArrayList<>();
    for (Case each : cases) {
      LintResult documented = each.lint(each.file());
      List<Respelled> respelled = respelled(each.file(), documented);
      spellings += respelled.size();
      if (!respelled.isEmpty()) {
        out.add(DynamicTest.dynamicTest(each.name(), () -> check(each, documented, respelled)));
      }
    }
    int count = spellings;
    assertTrue(count >= atLeast, () -> "only " + count + " spellings were tried");
    return out;
  }

  private static List<Respelled> respelled(ObjectNode file, LintResult documented) {
    Set<List<String>> touched = new LinkedHashSet<>();
    for (Finding finding : documented.findings()) {
      List<String> place = segments(finding.pointer());
      for (int i = 1; i <= place.size(); i++) {
        touched.add(place.subList(0, i));
      }
    }
    List<Respelled> out = new ArrayList<>();
    for (List<String> path : touched) {
      out.addAll(Respelled.all(file, path));
    }
    return out;
  }

  private static void check(Case each, LintResult documented, List<Respelled> all) {
    for (Respelled respelled : all) {
      List<String> expected = new ArrayList<>();
      for (Finding finding : documented.findings()) {
        expected.add(describe(finding, respelled));
      }
      expected.sort(null);
      List<String> actual = new ArrayList<>();
      LintResult result = each.lint(respelled.tree());
      for (Finding finding : result.findings()) {
        if (!finding.rule().id().text().equals("structure/alias")) {
          actual.add(describe(finding, null));
        }
      }
      actual.sort(null);
      assertEquals(expected, actual, () -> respelled.from() + " as " + respelled.to());
      result.findings().forEach(finding -> PlacesTest.marks(result, finding));
    }
  }

  private static String describe(Finding finding, @Nullable Respelled respelled) {
    StringBuilder out = new StringBuilder();
    out.append(finding.rule().id().text()).append('(').append(finding.variant()).append(") ");
    out.append(place(finding.pointer(), finding.part(), respelled));
    for (Related related : finding.related()) {
      out.append(" related ").append(place(related.pointer(), Part.VALUE, respelled));
    }
    return out.toString();
  }

  private static String place(String pointer, Part part, @Nullable Respelled respelled) {
    List<String> place = segments(pointer);
    List<String> mapped = respelled == null ? place : respelled.map(place, part == Part.MISSING);
    JsonPointer out = JsonPointer.ROOT;
    for (String segment : mapped) {
      out = out.member(segment);
    }
    return out + " " + part;
  }

  private static List<String> segments(String pointer) {
    List<String> out = new ArrayList<>();
    for (String segment : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      out.add(segment.replace("~1", "/").replace("~0", "~"));
    }
    return out;
  }
}
