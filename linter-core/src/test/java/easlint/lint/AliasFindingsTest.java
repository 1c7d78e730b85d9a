package easlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import easlint.finding.Finding;
import easlint.finding.Part;
import easlint.finding.RuleId;
import easlint.finding.RuleSet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rule {@code structure/alias} marks the key of each accepted spelling, once. */
class AliasFindingsTest {
  private static final Linter ALIASES =
      new Linter(
          RuleCatalog.bundled(),
          new LintOptions(
              LintOptions.DEFAULT.profile(),
              RuleSet.RECOMMENDED,
              Set.of(new RuleId("structure/alias")),
              Set.of(),
              null));

  @TestFactory
  List<DynamicTest> everySpellingOfEverySetting() {
    List<DynamicTest> out = new ArrayList<>();
    for (String name : CompleteFiles.NAMES) {
      ObjectNode file = CompleteFiles.file(name);
      assertEquals(List.of(), aliases(file), name);
      for (List<String> path : CompleteFiles.paths(file)) {
        out.add(DynamicTest.dynamicTest(name + " " + path, () -> check(file, path)));
      }
    }
    return out;
  }

  private static void check(ObjectNode file, List<String> path) {
    TableSetting setting = Objects.requireNonNull(TableSetting.find(path));
    for (Respelled each : Respelled.all(file, path)) {
      assertEquals(expected(setting, each.to()), aliases(each.tree()), () -> "as " + each.to());
    }
  }

  /** None for what the reference prints; where that lies in an alias, the alias. */
  private static List<String> expected(TableSetting setting, List<String> to) {
    for (List<String> printed : setting.printed()) {
      if (printed.equals(to)) {
        return List.of();
      }
      if (printed.getLast().equals(to.getLast())) {
        return List.of(pointer(to.subList(0, to.size() - 1)));
      }
    }
    return List.of(pointer(innermostThatDiffers(setting.path(), to)));
  }

  /** Below an object that is moved as a whole, the documented names are no aliases. */
  private static List<String> innermostThatDiffers(List<String> path, List<String> to) {
    for (int i = 1; i < path.size(); i++) {
      TableSetting above = Objects.requireNonNull(TableSetting.find(path.subList(0, i)));
      List<String> rest = path.subList(i, path.size());
      for (List<String> alias : above.aliases()) {
        List<String> moved = new ArrayList<>(alias);
        moved.addAll(rest);
        if (moved.equals(to)) {
          return alias;
        }
      }
    }
    return to;
  }

  private static String pointer(List<String> path) {
    StringBuilder out = new StringBuilder();
    path.forEach(each -> out.append('/').append(each.replace("~", "~0").replace("/", "~1")));
    return out.toString();
  }

  private static List<String> aliases(ObjectNode file) {
    List<String> out = new ArrayList<>();
    byte[] text = file.toString().getBytes(StandardCharsets.UTF_8);
    for (Finding finding : ALIASES.lint("service.json", text).findings()) {
      assertEquals(Part.KEY, finding.part());
      out.add(finding.pointer());
    }
    return out;
  }
}
