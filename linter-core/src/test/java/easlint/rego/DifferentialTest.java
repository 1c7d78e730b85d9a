package easlint.rego;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the engine with OPA: with answers that tools/opa-compliance/record wrote down, and,
 * where the pinned OPA is installed, with a fresh plan and fresh answers.
 */
class DifferentialTest {
  private static final Path FOLDERS =
      Path.of("src", "test", "resources", "easlint", "rego", "differential");

  private static final String ENTRYPOINT = "easlint/main/findings";
  private static final String OPA_VERSION = "1.22.2";

  static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDERS)) {
      List<Path> out = folders.sorted().toList();
      assertEquals(3, out.size(), "folders of the differential test");
      return out;
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void answersAreThoseOfOpa(Path folder) throws IOException {
    Program program = Program.load(Files.readAllBytes(folder.resolve("plan.json")));
    Value inputs = Values.parse(Files.readString(folder.resolve("inputs.json")));
    Value expected = Values.parse(Files.readString(folder.resolve("expected.json")));
    assertEquals(expected.size(), inputs.size());
    for (int i = 0; i < inputs.size(); i++) {
      assertEquals(
          Values.json(expected.at(i)), evaluate(program, inputs.at(i)), folder + " input " + i);
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void foreignValuesAreEvaluatedAlike(Path folder) throws IOException {
    Program program = Program.load(Files.readAllBytes(folder.resolve("plan.json")));
    Value inputs = Values.parse(Files.readString(folder.resolve("inputs.json")));
    for (int i = 0; i < inputs.size(); i++) {
      String own = evaluate(program, inputs.at(i));
      assertEquals(
          own, evaluate(program, ForeignTree.copyOf(inputs.at(i))), folder + " input " + i);
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void aFreshPlanIsTheSameAndSoAreFreshAnswers(Path folder, @TempDir Path work)
      throws IOException, InterruptedException {
    assumeTrue(
        opaIsInstalled(),
        "not compared with a live OPA: opa " + OPA_VERSION + " is not on the PATH.");
    Path bundle = work.resolve("bundle.tar.gz").toAbsolutePath();
    List<String> build =
        command("opa", "build", "-t", "plan", "-e", ENTRYPOINT, "-o", bundle.toString());
    build.addAll(modules(folder));
    run(folder, build);
    run(work, command("tar", "-xzf", bundle.toString(), "/plan.json"));
    byte[] plan = Files.readAllBytes(work.resolve("plan.json"));
    assertArrayEquals(Files.readAllBytes(folder.resolve("plan.json")), plan, "the plan changed");

    Program program = Program.load(plan);
    Value inputs = Values.parse(Files.readString(folder.resolve("inputs.json")));
    for (int i = 0; i < inputs.size(); i++) {
      Path input = work.resolve("input.json").toAbsolutePath();
      Files.writeString(input, Values.json(inputs.at(i)));
      List<String> eval = command("opa", "eval", "-f", "raw", "-i", input.toString());
      for (String module : modules(folder)) {
        eval.addAll(List.of("-d", module));
      }
      eval.add("data.easlint.main.findings");
      String answer = Values.json(Values.parse(run(folder, eval)));
      assertEquals(answer, evaluate(program, inputs.at(i)), folder + " input " + i);
    }
  }

  private static String evaluate(Program program, Value input) {
    Value data = Values.parse("{}");
    return Values.json(program.evaluate(ENTRYPOINT, input, data, Limits.DEFAULT));
  }

  private static List<String> command(String... words) {
    return new ArrayList<>(List.of(words));
  }

  private static List<String> modules(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".rego"))
          .sorted()
          .map(name -> "./" + name)
          .toList();
    }
  }

  private static boolean opaIsInstalled() throws InterruptedException {
    try {
      return run(Path.of("."), command("opa", "version"))
          .contains("Version: " + OPA_VERSION + "\n");
    } catch (IOException e) {
      return false; // no such program
    }
  }

  private static String run(Path folder, List<String> command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(false)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor() == 0, () -> command + " failed: " + output);
    return output;
  }
}
