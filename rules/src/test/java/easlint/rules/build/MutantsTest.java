package easlint.rules.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every condition of every rule is held by a test of that rule: with the condition changed, one
 * fails. What no test notices is listed with its reason in {@code mutants.tsv}.
 *
 * <p>Runs in CI, and with {@code -Deaslint.mutants=true}; with {@code
 * -Deaslint.mutants=containers/reserved-port} for that rule alone.
 */
class MutantsTest {
  private static final Path RULES = Path.of("").toAbsolutePath();
  private static final Path LISTED = RULES.resolve("src/test/resources/mutants.tsv");
  private static final String CI = System.getenv().getOrDefault("CI", "");
  private static final int PERCENT = 2;

  @TempDir Path folder;

  @Test
  void everyConditionIsHeldByATest() throws IOException {
    String asked = System.getProperty("easlint.mutants", CI);
    assumeTrue(!asked.isEmpty(), "neither CI nor -Deaslint.mutants is set");
    String wanted = asked.equals("true") ? "" : asked;
    Opa opa = Opa.find(RULES, RulesCopy.OPA_VERSION, System.getenv(), new ArrayList<>());
    assumeTrue(opa != null, "the pinned opa is not installed");
    Sources sources = Sources.of(RULES, new RuleFolders(RULES, new Problems()).read());
    List<Mutant> mutants = new ArrayList<>();
    for (String file : sources.all()) {
      boolean tested = Files.exists(RULES.resolve(file.replace(".rego", "_test.rego")));
      if (tested && file.startsWith(wanted)) {
        mutants.addAll(Mutator.mutants(opa, file));
      }
    }
    assertTrue(!mutants.isEmpty(), () -> "no rule begins with " + wanted);
    MutantRun run = new MutantRun(opa, folder, sources.all());
    check(run.survivors(mutants), run.tested(), wanted);
  }

  private static void check(List<Mutant> survivors, int tested, String wanted) throws IOException {
    List<String> listed = new ArrayList<>();
    for (String line : Files.readAllLines(LISTED)) {
      String[] columns = line.split("\t", -1);
      if (!line.startsWith("#") && line.startsWith(wanted)) {
        assertTrue(columns.length == 3 && !columns[2].isBlank(), () -> "no reason: " + line);
        listed.add(columns[0] + "\t" + columns[1]);
      }
    }
    List<String> unlisted = new ArrayList<>();
    for (Mutant survivor : survivors) {
      if (!listed.remove(survivor.name())) {
        unlisted.add(survivor.toString());
      }
    }
    System.out.println("mutants: " + tested + " tested, " + survivors.size() + " survived");
    assertEquals("", String.join("\n", unlisted), "no test of the rule fails with these changes");
    assertEquals(List.of(), listed, "listed as survivors, but a test fails");
    assertTrue(
        !wanted.isEmpty() || survivors.size() * 100 <= tested * PERCENT,
        () -> "more than " + PERCENT + " % survive");
  }
}
