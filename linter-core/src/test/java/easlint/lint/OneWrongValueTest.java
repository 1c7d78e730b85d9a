package easlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import easlint.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * One wrong value raises one finding: each setting of complete files gets a wrong value of each
 * kind, and a tolerated one, in each spelling, one at a time.
 */
class OneWrongValueTest {
  private static final Linter LINTER = new Linter(RuleCatalog.bundled(), LintOptions.DEFAULT);

  /** What the files together do not hold is what no file can hold. */
  @Test
  void theFilesHoldEverySetting() {
    Set<String> missing = new TreeSet<>();
    TableSetting.all().forEach(setting -> missing.add(String.join("/", setting.path())));
    for (String name : CompleteFiles.NAMES) {
      for (List<String> path : CompleteFiles.paths(CompleteFiles.file(name))) {
        missing.remove(String.join("/", Objects.requireNonNull(TableSetting.find(path)).path()));
      }
    }
    assertEquals(Set.of(), missing);
  }

  @TestFactory
  List<DynamicTest> theFilesAreCleanInEverySpelling() {
    List<DynamicTest> out = new ArrayList<>();
    for (String name : CompleteFiles.NAMES) {
      ObjectNode file = CompleteFiles.file(name);
      List<String> documented = name.equals("warned") ? ids(file) : List.of();
      out.add(DynamicTest.dynamicTest(name, () -> assertEquals(documented, ids(file))));
      for (List<String> path : CompleteFiles.paths(file)) {
        out.add(
            DynamicTest.dynamicTest(
                name + " " + path,
                () -> {
                  for (Respelled each : Respelled.all(file, path)) {
                    assertEquals(documented, ids(each.tree()), () -> "as " + each.to());
                  }
                }));
      }
    }
    return out;
  }

  @TestFactory
  List<DynamicTest> oneFindingForEachWrongValue() {
    List<DynamicTest> out = new ArrayList<>();
    for (String name : CompleteFiles.NAMES) {
      ObjectNode file = CompleteFiles.file(name);
      for (List<String> path : CompleteFiles.paths(file)) {
        out.add(DynamicTest.dynamicTest(name + " " + path, () -> checkAll(file, path)));
      }
    }
    return out;
  }

  private static void checkAll(ObjectNode file, List<String> path) {
    List<WrongValue> all = WrongValue.all(file, path);
    List<Respelled> spellings = new ArrayList<>(Respelled.all(file, path));
    spellings.add(new Respelled(file, path, path));
    for (Respelled spelling : spellings) {
      List<String> without = rules(spelling.tree());
      for (WrongValue wrong : all) {
        check(spelling, wrong, without);
      }
    }
  }

  /** What the clean files have none of does not count: findings without the wrong value. */
  private static void check(Respelled spelling, WrongValue wrong, List<String> without) {
    List<String> path = spelling.to();
    List<String> found = rules(wrong.in(spelling.tree(), path));
    found.removeAll(without);
    List<String> expected =
        wrong.rule().isEmpty() ? List.of() : List.of(wrong.rule() + " " + pointer(path));
    assertEquals(expected, found, () -> path + ": " + wrong.value());
  }

  private static String pointer(List<String> path) {
    StringBuilder out = new StringBuilder();
    path.forEach(each -> out.append('/').append(each.replace("~", "~0").replace("/", "~1")));
    return out.toString();
  }

  private static List<String> ids(ObjectNode file) {
    return findings(file).stream().map(each -> each.rule().id().text()).sorted().toList();
  }

  private static List<String> rules(ObjectNode file) {
    return new ArrayList<>(findings(file).stream().map(OneWrongValueTest::describe).toList());
  }

  private static List<Finding> findings(ObjectNode file) {
    byte[] text = file.toPrettyString().getBytes(StandardCharsets.UTF_8);
    return LINTER.lint("service.json", text).findings();
  }

  private static String describe(Finding finding) {
    return finding.rule().id() + " " + finding.pointer();
  }
}
