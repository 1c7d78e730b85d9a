package easlint.rules.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainModuleTest {
  @TempDir Path folder;

  @Test
  void collectsTheRulesOfEachCategory() throws IOException {
    RulesCopy rules =
        new RulesCopy(folder.resolve("rules"), "containers/reserved-port", "scaling", "internal");
    rules.replace(
        "scaling/min-max/min_max.rego",
        "#   message:",
        "#   options: { slack: number }\n#   message:");
    List<Rule> found = new RuleFolders(rules.root(), new Problems()).read();
    assertEquals(
        """
        # Generated from the rule folders: the build writes it anew.
        package easlint.main

        findings := union({containers, scaling})

        containers contains object.union(finding, {"rule": "containers/reserved-port"}) if {
        	not input.off["containers/reserved-port"]
        	some finding in data.easlint.rules.containers["reserved-port"].report
        }

        scaling contains object.union(finding, {"rule": "scaling/min-max"}) if {
        	not input.off["scaling/min-max"]
        	some finding in data.easlint.rules.scaling["min-max"].report with input.options as object.get(input.options, "scaling/min-max", {})
        }
        """,
        MainModule.text(found));
  }

  @Test
  void isEmptyWithoutRules() {
    assertEquals(
        """
        # Generated from the rule folders: the build writes it anew.
        package easlint.main

        findings := set()
        """,
        MainModule.text(List.of()));
  }
}
