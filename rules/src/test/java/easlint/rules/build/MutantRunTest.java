package easlint.rules.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutantRunTest {
  private static final String RULE = "scaling/min-max/min_max.rego";

  @TempDir Path folder;
  private RulesCopy rules;
  private Opa opa;

  @BeforeEach
  void copy() throws IOException {
    rules = new RulesCopy(folder.resolve("rules"), "scaling");
    rules.build(RulesCopy.withOpa(""));
    opa =
        Objects.requireNonNull(
            Opa.find(rules.root(), RulesCopy.OPA_VERSION, System.getenv(), new ArrayList<>()));
  }

  private List<Mutant> mutants() throws IOException {
    return Mutator.mutants(opa, RULE);
  }

  private List<String> changes(List<Mutant> mutants) {
    return mutants.stream().map(mutant -> mutant.line() + " " + mutant.change()).toList();
  }

  private List<String> survivors() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("mutants"));
    Sources sources =
        Sources.of(rules.root(), new RuleFolders(rules.root(), new Problems()).read());
    return changes(new MutantRun(opa, empty, sources.all()).survivors(mutants()));
  }

  @Test
  void changesEachCondition() throws IOException {
    rules.replace(
        RULE,
        "\tscaler.min > scaler.max\n",
        """
        	scaler.min >
        		scaler.max
        	not scaler.min in {7, "é", 9}
        	some value in scaler
        	every other in scaler { other <= value + 1 }
        """);
    assertEquals(
        List.of(
            "25 scaler.min > scaler.max -> not scaler.min > scaler.max",
            "25 scaler.min > scaler.max -> true",
            "27 not scaler.min in {7, \"é\", 9} -> scaler.min in {7, \"é\", 9}",
            "27 not scaler.min in {7, \"é\", 9} -> true",
            "29 every other in scaler { other <= value + 1 } -> not every other in scaler { other"
                + " <= value + 1 }",
            "29 every other in scaler { other <= value + 1 } -> true",
            "25 scaler.min > scaler.max -> scaler.min >= scaler.max",
            "27 without 7",
            "27 without \"é\"",
            "27 without 9",
            "29 other <= value + 1 -> not other <= value + 1",
            "29 other <= value + 1 -> true",
            "29 other <= value + 1 -> other < value + 1",
            "30 without \"min\": scaler.min",
            "30 without \"max\": scaler.max"),
        changes(mutants()));
  }

  @Test
  void nothingSurvivesGoodTests() throws IOException {
    assertEquals(List.of(), survivors());
  }

  @Test
  void aConditionWithoutATestSurvives() throws IOException {
    rules.replace(RULE, "\tscaler.min > ", "\tscaler.min < 3000\n\tscaler.min > ");
    assertEquals(
        List.of("25 scaler.min < 3000 -> true", "25 scaler.min < 3000 -> scaler.min <= 3000"),
        survivors());
  }

  @Test
  void aMutantThatBreaksNeitherHidesOthersNorCounts() throws IOException {
    rules.replace(RULE, "\tscaler.min > ", "\tmost = scaler.max\n\tmost < 3000\n\tscaler.min > ");
    assertEquals(List.of("26 most < 3000 -> true", "26 most < 3000 -> most <= 3000"), survivors());
  }
}
