package easlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import easlint.check.Profile;
import easlint.finding.Finding;
import easlint.finding.Language;
import easlint.finding.Related;
import easlint.finding.RuleId;
import easlint.finding.RuleSet;
import easlint.finding.Texts;
import easlint.json.JsonObject;
import easlint.json.JsonParser;
import easlint.text.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WorkspaceTest {
  private static final RuleCatalog CATALOG = RuleCatalog.bundled();
  private static final String HANGZHOU = ", \"region\": \"cn-hangzhou\"";
  private static final String SHANGHAI = ", \"region\": \"cn-shanghai\"";

  private final Map<String, String> texts = new TreeMap<>();
  private final Map<String, LintOptions> options = new TreeMap<>();

  @Test
  void sameRegionIsAnError() {
    service("a.json", "demo", HANGZHOU);
    service("b.json", "demo", HANGZHOU);
    service("c.json", "other", HANGZHOU);
    assertEquals(List.of("b.json error of a.json"), found());
  }

  @Test
  void anUnknownRegionIsAWarning() {
    service("a.json", "demo", HANGZHOU);
    service("b.json", "demo", "");
    service("c.json", "demo", "");
    assertEquals(List.of("b.json warning of a.json", "c.json warning of a.json"), found());
  }

  @Test
  void differentRegionsAreFine() {
    service("a.json", "demo", HANGZHOU);
    service("b.json", "demo", SHANGHAI);
    assertEquals(List.of(), found());
  }

  @Test
  void theFirstInTheSameRegionCountsMost() {
    service("a.json", "demo", "");
    service("b.json", "demo", HANGZHOU);
    service("c.json", "demo", SHANGHAI);
    service("d.json", "demo", SHANGHAI);
    assertEquals(
        List.of("b.json warning of a.json", "c.json warning of a.json", "d.json error of c.json"),
        found());
  }

  @Test
  void theRegistryOfTheImageTellsTheRegionToo() {
    service("a.json", "demo", HANGZHOU);
    texts.put(
        "b.json",
        """
        {"metadata": {"name": "demo"},
         "containers": [{"image": "registry-vpc.cn-hangzhou.aliyuncs.com/a/b:1"}]}""");
    assertEquals(List.of("b.json error of a.json"), found());
  }

  @Test
  void theUserMayTellTheRegion() {
    service("a.json", "demo", HANGZHOU);
    service("b.json", "demo", "");
    JsonObject facts =
        (JsonObject) JsonParser.parse(Source.of("", "{\"region\": \"cn-hangzhou\"}")).root();
    options.put(
        "b.json", new LintOptions(Profile.SERVICE, RuleSet.RECOMMENDED, Set.of(), Set.of(), facts));
    assertEquals(List.of("b.json error of a.json"), found());
  }

  @Test
  void templatesAndNamelessFilesNeverCount() {
    service("a.json", "${NAME}", HANGZHOU);
    service("b.json", "${NAME}", HANGZHOU);
    service("c.json", "", HANGZHOU);
    service("d.json", "", HANGZHOU);
    texts.put("e.json", "{\"metadata\": {\"name\": 5}, \"cloud\": {}}");
    texts.put("f.json", "[]");
    texts.put("g.json", "");
    assertEquals(List.of(), found());
  }

  @Test
  void onlyCompleteServicesCount() {
    service("a.json", "demo", HANGZHOU);
    service("b.json", "demo", HANGZHOU);
    service("c.json", "demo", HANGZHOU);
    options.put("a.json", with(Profile.PATCH, Set.of()));
    options.put("c.json", with(Profile.TEST, Set.of()));
    assertEquals(List.of(), found());
  }

  @Test
  void aFileForWhichTheRuleIsOffIsStillTheFirst() {
    service("a.json", "demo", HANGZHOU);
    service("b.json", "demo", HANGZHOU);
    service("c.json", "demo", HANGZHOU);
    LintOptions off = with(Profile.SERVICE, Set.of(new RuleId("service/duplicate-name")));
    options.put("a.json", off);
    options.put("b.json", off);
    assertEquals(List.of("c.json error of a.json"), found());
  }

  @Test
  void saysWhereAndWhy() {
    service("a.json", "demo", HANGZHOU);
    service("b.json", "demo", HANGZHOU);
    service("c.json", "demo", "");
    Map<String, List<Finding>> findings = workspace().findings();
    Finding error = of(findings, "b.json");
    assertEquals("/metadata/name", error.pointer());
    assertEquals("\"demo\"", text("b.json").substring(error.range().start(), error.range().end()));
    assertEquals(
        "`demo` is already the name of the service in a.json, in the same region cn-hangzhou",
        Texts.message(error, Language.ENGLISH));
    Related related = error.related().getFirst();
    assertEquals("a.json /metadata/name", related.path() + " " + related.pointer());
    assertEquals(
        "`demo` is also the name of the service in a.json, and the regions are not both known",
        Texts.message(of(findings, "c.json"), Language.ENGLISH));
  }

  @Test
  void newFindingsTakeTheirPlaceAmongTheOthers() {
    service("a.json", "Demo", HANGZHOU);
    service("b.json", "Demo", HANGZHOU);
    LintResult alone = lint("b.json");
    LintResult all =
        Workspace.with(
            alone,
            new LintResult(
                alone.document(),
                alone.profile(),
                workspace().findings().getOrDefault("b.json", List.of())));
    assertEquals(alone.findings().size() + 1, all.findings().size());
    List<Finding> sorted = new ArrayList<>(all.findings());
    sorted.sort(Linter::byPlace);
    assertEquals(sorted, all.findings());
  }

  private static Finding of(Map<String, List<Finding>> findings, String path) {
    return findings.getOrDefault(path, List.of()).getFirst();
  }

  private String text(String path) {
    return texts.getOrDefault(path, "");
  }

  private void service(String path, String name, String more) {
    texts.put(path, "{\"metadata\": {\"name\": \"" + name + "\"" + more + "}, \"cloud\": {}}");
  }

  private static LintOptions with(Profile profile, Set<RuleId> disabled) {
    return new LintOptions(profile, RuleSet.RECOMMENDED, Set.of(), disabled, null);
  }

  private LintResult lint(String path) {
    byte[] bytes = text(path).getBytes(StandardCharsets.UTF_8);
    return linter(path).lint(path, bytes);
  }

  private Linter linter(String path) {
    return new Linter(CATALOG, options.getOrDefault(path, LintOptions.DEFAULT));
  }

  /** Files come in any order: here backwards. */
  private Workspace workspace() {
    Workspace workspace = new Workspace(CATALOG);
    List<String> paths = new ArrayList<>(texts.keySet());
    Collections.reverse(paths);
    for (String path : paths) {
      workspace.add(path, lint(path), linter(path));
    }
    return workspace;
  }

  private List<String> found() {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(workspace().findings())
        .forEach(
            (path, findings) -> {
              for (Finding finding : findings) {
                lines.add(
                    path
                        + " "
                        + finding.severity().id()
                        + " of "
                        + finding.related().getFirst().path());
              }
            });
    return lines;
  }
}
