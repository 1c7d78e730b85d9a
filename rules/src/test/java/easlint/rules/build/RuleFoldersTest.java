package easlint.rules.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFoldersTest {
  private static final String RULE = "containers/reserved-port/reserved_port.rego";

  @TempDir Path folder;
  private RulesCopy rules;

  @BeforeEach
  void copy() throws IOException {
    rules = new RulesCopy(folder.resolve("rules"), "containers/reserved-port", "internal");
  }

  @Test
  void findsTheRulesByTheirFolders() throws IOException {
    Problems problems = new Problems();
    List<Rule> found = new RuleFolders(rules.root(), problems).read();
    assertEquals(List.of(), problems.list());
    assertEquals(
        List.of("containers/reserved-port", "internal/check-failed"),
        found.stream().map(Rule::id).toList());
    assertEquals(List.of(true, false), found.stream().map(Rule::inRego).toList());
  }

  @Test
  void wantsEveryFile() throws IOException {
    rules.delete("containers/reserved-port/README.md");
    rules.delete("containers/reserved-port/reserved_port_test.rego");
    rules.delete("internal/check-failed/check_failed.rego");
    assertEquals(
        List.of(
            "rules/containers/reserved-port/README.md: the page is missing",
            "rules/containers/reserved-port/reserved_port_test.rego: the tests are missing",
            "rules/internal/check-failed/check_failed.rego: the rule itself is missing"),
        rules.problems());
  }

  @Test
  void wantsNoOtherFile() throws IOException {
    rules.write("containers/reserved-port/notes.txt", "");
    assertEquals(
        List.of(
            "rules/containers/reserved-port/notes.txt: a rule folder holds only"
                + " reserved_port.rego, reserved_port_test.rego and README.md"),
        rules.problems());
  }

  @Test
  void wantsKebabCase() throws IOException {
    rules.write("containers/reservedPort/reservedPort.rego", "");
    assertEquals(
        List.of(
            "rules/containers/reservedPort: the folder's name is half of the rule's id and has to"
                + " be kebab-case"),
        rules.problems());
  }

  @Test
  void wantsThePackageOfTheFolder() throws IOException {
    rules.replace(RULE, "containers[\"reserved-port\"]", "containers[\"port\"]");
    assertEquals(
        List.of(
            "rules/"
                + RULE
                + ":16: the package has to be `package"
                + " easlint.rules.containers[\"reserved-port\"]`"),
        rules.problems());
  }

  @Test
  void wantsThePackageOfTheFolderInTestsToo() throws IOException {
    String tests = "containers/reserved-port/reserved_port_test.rego";
    rules.replace(tests, "package easlint.rules.containers[\"reserved-port_test\"]", "package a");
    assertEquals(
        List.of(
            "rules/"
                + tests
                + ":1: the package has to be `package"
                + " easlint.rules.containers[\"reserved-port_test\"]`"),
        rules.problems());
  }

  @Test
  void wantsARuleOrAWordThatJavaChecks() throws IOException {
    String rego = rules.read(RULE);
    rules.write(RULE, rego.substring(0, rego.indexOf("import")));
    assertEquals(
        List.of("rules/" + RULE + ": the rule has tests but nothing after its package"),
        rules.problems());
    rules.delete("containers/reserved-port/reserved_port_test.rego");
    assertEquals(
        List.of(
            "rules/"
                + RULE
                + ": nothing follows the package; a rule that Java checks says"
                + " `checked_in: core`"),
        rules.problems());
    rules.replace(RULE, "#   set:", "#   checked_in: core\n#   set:");
    assertEquals(List.of(), rules.problems());
  }

  @Test
  void wantsTheDateOfAList() throws IOException {
    rules.replace(
        RULE, "container.port in reserved", "container.port in input.facts.known.ports.values");
    assertEquals(
        List.of(
            "rules/"
                + RULE
                + ":1: the rule rests on a dated list: a message or a help has to say `as of"
                + " {asOf}`"),
        rules.problems());
  }
}
