package easlint.rules.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleIndexTest {
  private static final String ID = "containers/reserved-port";
  private static final String FINDING =
      "1:1-1:5 error containers/reserved-port(any) \"/a\" value | a\n";

  @TempDir Path project;
  private RulesCopy rules;

  @BeforeEach
  void copy() throws IOException {
    rules = new RulesCopy(project.resolve("rules"), ID);
    Files.createDirectories(project.resolve("docs"));
    cases("\"port\": [1]", "\"near: one\": []", "\"near: two\": []", "\"not: one\": []");
    expect("rules/" + ID, FINDING);
  }

  /** Writes the record of a run with these cases and their findings. */
  private void cases(String... cases) throws IOException {
    StringBuilder out = new StringBuilder();
    for (String each : cases) {
      String[] parts = each.split("\": ", 2);
      out.append(out.isEmpty() ? "[" : ",")
          .append(
              "{\"rule\": \"%s\", \"case\": %s\", \"findings\": %s}"
                  .formatted(ID, parts[0], parts[1]));
    }
    rules.write(Sources.RECORDED, out + "]");
  }

  private void expect(String name, String text) throws IOException {
    Path file = project.resolve("testdata").resolve(name + ".expected");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void publish(boolean ci) throws IOException {
    RuleIndex.publish(
        rules.root(), new RuleFolders(rules.root(), new Problems()).read(), ci, false);
  }

  private List<String> failure(boolean ci) {
    BuildFailure failure = assertThrows(BuildFailure.class, () -> publish(ci));
    return String.valueOf(failure.getMessage()).lines().toList();
  }

  @Test
  void countsCasesAndFiles() throws IOException {
    expect("rules/" + ID + ".more", FINDING + FINDING);
    expect("rules/" + ID + ".near-three", "");
    expect("rules/" + ID + ".not-two", "2:1-2:5 error a/b \"/a\" value | a\n");
    expect("elsewhere", FINDING + "  related 1:1-1:2 | " + FINDING);
    publish(false);
    String page = Files.readString(project.resolve("docs/rules.md"));
    assertTrue(
        page.endsWith(
            "\n## containers\n\n"
                + page.lines().filter(line -> line.startsWith("| rule ")).findFirst().orElseThrow()
                + "\n|---|---|---|---|---|---|---|---|---|\n"
                + "| [reserved-port](../rules/containers/reserved-port/README.md) | error |"
                + " recommended | documented |  |  | 5 | 3 | 3 |\n"),
        page);
  }

  @Test
  void theBlocksOfOneRunAreOneExample() {
    TestCounter counter = new TestCounter(new Problems());
    counter.countExamples(
        ID,
        """
        ## Avoid
        ```yaml
        ```json file=a.json
        ```json
        ```text
        ## Prefer
        ```json profile=patch file=a.json
        ```json file=b.json
        ## Options
        ```yaml
        """
            .lines()
            .toList());
    assertEquals(new TestCounts(2, 0, 0, 1), counter.of(ID));
  }

  @Test
  void ciOnlyCompares() throws IOException {
    assertEquals(
        List.of("docs/rules.md is stale: build without CI set, and commit it"), failure(true));
    publish(false);
    publish(true);
  }

  @Test
  void wantsTwoPositives() throws IOException {
    cases("\"near: one\": []", "\"near: two\": []");
    assertEquals(
        List.of(
            "rules/containers/reserved-port/reserved_port.rego: only 1 test reports"
                + " containers/reserved-port, and 2 have to"),
        failure(false));
  }

  @Test
  void wantsAWholeFile() throws IOException {
    expect("rules/" + ID, "");
    cases("\"a\": [1]", "\"b\": [1]", "\"near: one\": []", "\"near: two\": []");
    List<String> sentences = failure(false);
    assertEquals(
        "testdata/rules/containers/reserved-port: the file does not raise the rule that"
            + " it is for",
        sentences.get(0));
    assertTrue(sentences.get(1).contains(".json with its .expected is missing"), sentences.get(1));
  }

  @Test
  void wantsASecondElementOrAnotherSpelling() throws IOException {
    cases(
        "\"a\": [{\"path\": [\"containers\", 0, \"port\"]}]",
        "\"b\": [{\"path\": [\"containers\", 3, \"port\"]}]",
        "\"near: one\": []",
        "\"near: two\": []");
    String finding = "1:1-1:5 error containers/reserved-port \"%s\" value | a\n";
    expect("rules/" + ID, finding.formatted("/containers/0/port"));
    assertTrue(failure(false).getFirst().contains("in a second element or another spelling"));
    expect("rules/" + ID + ".second", finding.formatted("/containers/12/port"));
    publish(false);
    expect("rules/" + ID + ".second", finding.formatted("/containers/0/port"));
    assertEquals(1, failure(false).size());
    expect("rules/" + ID + ".alias", finding.formatted("/containers/0/Port"));
    publish(false);
    expect("rules/" + ID + ".alias", finding.formatted("/containers/0/port"));
    expect("rules/" + ID + ".spelled", finding.formatted("/containers/0/port"));
    publish(false);
  }

  @Test
  void wantsTwoNearMissesThatAreQuiet() throws IOException {
    cases("\"a\": [1]", "\"near: one\": []");
    expect("rules/" + ID + ".near-two", FINDING);
    assertEquals(
        List.of(
            "testdata/rules/containers/reserved-port.near-two: the file is a near miss,"
                + " but raises containers/reserved-port"),
        failure(false));
    Files.delete(project.resolve("testdata/rules/" + ID + ".near-two.expected"));
    assertTrue(failure(false).getFirst().contains(" has 1 near misses, and needs 2"));
  }

  @Test
  void wantsNamesThatSayWhatACaseIs() throws IOException {
    cases("\"near: a\": [1]", "\"b\": []", "\"c\": [1]", "\"near: d\": []", "\"near: e\": []");
    assertEquals(
        List.of(
            "rules/containers/reserved-port: case \"near: a\" has findings, so its name may not"
                + " begin with `near: ` or `not: `",
            "rules/containers/reserved-port: case \"b\" finds nothing, so its name has to begin"
                + " with `near: ` or `not: `"),
        failure(false));
  }
}
