package easlint.rules.build;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Has OPA check, test and compile the rules.
 *
 * <p>Every step is one run of OPA over all rules: a process for each rule would take minutes.
 */
final class Compiler {
  private final Opa opa;
  private final Sources sources;
  private final List<Rule> rules;

  Compiler(Opa opa, Sources sources, List<Rule> rules) {
    this.opa = opa;
    this.sources = sources;
    this.rules = rules;
  }

  /**
   * What compilation yields.
   *
   * @param plan text of plan.json
   * @param recorded text of recorded.json
   */
  record Compiled(String plan, String recorded) {}

  /**
   * {@return the compiled rules}
   *
   * @throws BuildFailure with a sentence for each mistake of the first step that finds any
   */
  Compiled compile() throws IOException {
    checkFormat();
    check("check", "--strict", "--capabilities", Sources.CAPABILITIES, sources.shipped());
    check("check", "--strict", "--format", "json", sources.all());
    Problems problems = new Problems();
    List<Case> cases = new CaseReader(opa, sources, rules, problems).read();
    problems.failIfAny();
    new OpaqueProbe(opa, sources, problems).probe(cases);
    problems.failIfAny();
    test();
    return new Compiled(plan(), RecordedCases.text(cases));
  }

  private void checkFormat() {
    Opa.Output output = opa.run(command(List.of("fmt", "--list"), sources.all()));
    Problems problems = new Problems();
    if (output.code() == 0) {
      for (String file : output.out().lines().toList()) {
        problems.add(
            file, 0, "the layout is not that of OPA: run `opa fmt --write rules/" + file + "`");
      }
    }
    problems.failIfAny();
  }

  private void check(
      String command, String strict, String option, String value, List<String> files) {
    List<String> arguments = new ArrayList<>(List.of(command, strict, option, value));
    if (!option.equals("--format")) {
      arguments.addAll(List.of("--format", "json"));
    }
    Opa.Output output = opa.run(command(arguments, files));
    if (output.code() != 0) {
      throw new BuildFailure(OpaErrors.sentences(output));
    }
  }

  private void test() {
    Opa.Output output =
        opa.run(command(List.of("test", "--coverage", "--format", "json"), sources.all()));
    if (output.code() != 0) {
      throw new BuildFailure(output.all());
    }
    Problems problems = new Problems();
    JsonNode files = Json.read(output.out()).path("files");
    for (Map.Entry<String, JsonNode> file : files.properties()) {
      if (!file.getKey().equals(Sources.MAIN)) {
        for (JsonNode range : file.getValue().path("not_covered")) {
          int line = range.path("start").path("row").asInt();
          problems.add(file.getKey(), line, "no test reaches this line");
        }
      }
    }
    problems.failIfAny();
  }

  private String plan() throws IOException {
    Path bundle = Files.createTempFile("easlint-plan", ".tar.gz");
    try {
      List<String> build =
          List.of("build", "--target", "plan", "--entrypoint", "easlint/main/findings");
      List<String> options =
          List.of("--capabilities", Sources.CAPABILITIES, "--output", bundle.toString());
      Opa.Output output = opa.run(command(command(build, options), sources.shipped()));
      if (output.code() != 0) {
        throw new BuildFailure(output.all());
      }
      return TarGz.entry(bundle, "/plan.json") + "\n";
    } finally {
      Files.deleteIfExists(bundle);
    }
  }

  private static List<String> command(List<String> first, List<String> second) {
    List<String> out = new ArrayList<>(first);
    out.addAll(second);
    return out;
  }
}
