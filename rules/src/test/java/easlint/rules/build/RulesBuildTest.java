package easlint.rules.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.rego.Program;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesBuildTest {
  private static final String RULE = "containers/reserved-port/reserved_port.rego";
  private static final List<String> COMPILED =
      List.of(
          "compiled/main.rego",
          "compiled/catalog.json",
          "compiled/plan.json",
          "compiled/recorded.json",
          "compiled/sources.sha256");

  @TempDir Path folder;
  private RulesCopy rules;

  @BeforeEach
  void copy() throws IOException {
    rules = copy("here");
  }

  private RulesCopy copy(String name) throws IOException {
    return new RulesCopy(folder.resolve(name).resolve("rules"), "containers/reserved-port");
  }

  @Test
  void givesTheSameBytesEverywhere() throws IOException {
    RulesCopy elsewhere = copy("some where/else");
    rules.build(RulesCopy.withOpa(""));
    elsewhere.build(RulesCopy.withOpa(""));
    for (String file : COMPILED) {
      assertEquals(rules.read(file), elsewhere.read(file), file);
    }
    assertTrue(rules.read("compiled/plan.json").contains("g0.data.easlint.main.findings"));
  }

  @Test
  void compilesAnewAfterAChangeOnly() throws IOException {
    rules.build(RulesCopy.withOpa(""));
    rules.build(RulesCopy.withOpa(""));
    String tests = RULE.replace(".rego", "_test.rego");
    rules.replace(tests, "both reserved ports", "two ports");
    rules.build(RulesCopy.withOpa(""));
    rules.build(RulesCopy.NO_OPA);
    assertEquals(
        List.of(
            "tested and compiled anew, because of compiled/sources.sha256",
            "tested and compiled anew, because of " + tests),
        rules.log());
    assertTrue(rules.read("compiled/recorded.json").contains("\"case\":\"two ports\""));
  }

  @Test
  void failsWithoutOpaAfterAChange() throws IOException {
    rules.build(RulesCopy.withOpa(""));
    rules.replace(RULE, "{8080, 9090}", "{8080, 9091}");
    assertEquals(
        List.of(
            RULE
                + " changed since the rules were compiled, and opa "
                + RulesCopy.OPA_VERSION
                + " is needed to do that again: run `go install"
                + " github.com/open-policy-agent/opa@v"
                + RulesCopy.OPA_VERSION
                + "`, then build once more"),
        rules.failure(RulesCopy.NO_OPA));
  }

  @Test
  void saysWhichOtherOpaItFound() throws IOException {
    Path programs = Files.createDirectories(folder.resolve("bin"));
    Path program = programs.resolve("opa");
    Files.writeString(program, "#!/bin/sh\necho Version: 0.1.0\n");
    assertTrue(program.toFile().setExecutable(true));
    String sentence = rules.failure(Map.of("PATH", programs.toString())).getFirst();
    assertTrue(
        sentence.contains(
            " (opa 0.1.0 was found, but the rules need " + RulesCopy.OPA_VERSION + "): run "),
        sentence);
  }

  @Test
  void noticesThatACompiledFileWasEdited() throws IOException {
    rules.build(RulesCopy.withOpa(""));
    rules.replace("compiled/plan.json", "8080", "8081");
    assertTrue(
        rules.failure(RulesCopy.NO_OPA).getFirst().startsWith("compiled/plan.json changed since"));
  }

  @Test
  void namesTheSourceThatChangedBeforeACompiledFile() throws IOException {
    rules.build(RulesCopy.withOpa(""));
    rules.replace("compiled/plan.json", "8080", "8081");
    rules.replace(RULE, "{8080, 9090}", "{8080, 9091}");
    String sentence = rules.failure(RulesCopy.NO_OPA).getFirst();
    assertTrue(sentence.startsWith(RULE + " and 1 more changed since"), sentence);
  }

  @Test
  void everyLineOfAFailureTellsThatItIsAboutTheRules() {
    assertEquals(
        List.of("rules/a/b/b.rego:1: wrong", "rules: opa is needed", "rules: "),
        RulesBuild.marked("rules/a/b/b.rego:1: wrong\nopa is needed\n\n"));
  }

  @Test
  void writesNothingInCi() throws IOException {
    rules.build(RulesCopy.withOpa(""));
    rules.build(RulesCopy.withOpa("true"));
    rules.replace(RULE, "reserved :=", "taken :=");
    rules.replace(RULE, "in reserved", "in taken");
    assertEquals(
        List.of(
            "compiled/plan.json is not what the rules give: build without CI set, and commit"
                + " rules/compiled"),
        rules.failure(RulesCopy.withOpa("true")));
    rules.replace(RULE, "for example 8000", "such as 8000");
    assertEquals(
        List.of(
            "compiled/catalog.json is not what the rules give: build without CI set, and commit"
                + " rules/compiled"),
        rules.failure(RulesCopy.withOpa("true")));
  }

  @Test
  void ciWithoutOpaSaysSo() throws IOException {
    rules.build(RulesCopy.withOpa(""));
    rules.build(Map.of("PATH", "", "CI", "1"));
    assertEquals(
        "opa " + RulesCopy.OPA_VERSION + " was not found, so the compiled rules are not made anew",
        rules.log().getLast());
  }

  @Test
  void packsCatalogueAndPlanIntoClasses() throws Exception {
    rules.build(RulesCopy.withOpa(""));
    Path classes = folder.resolve("classes");
    List<Rule> found = new RuleFolders(rules.root(), new Problems()).read();
    RuleTable.write(found, classes);
    PlanTable.write(rules.root(), classes);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
      Class<?> table = loader.loadClass("easlint.rules.table.RuleTable");
      String index = (String) table.getMethod("index").invoke(null);
      assertEquals("containers/reserved-port\trecommended\tservice patch test", index);
      String entry = (String) table.getMethod("json", int.class).invoke(null, 0);
      assertEquals(Catalog.entry(found.getFirst()), Json.read(entry));
      Class<?> plan = loader.loadClass("easlint.rules.table.PlanTable");
      String all = String.join("", (String[]) plan.getMethod("parts").invoke(null));
      byte[] json = Files.readAllBytes(rules.root().resolve("compiled/plan.json"));
      assertArrayEquals(Program.compact(json), all.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  @Test
  void publishesResources() throws IOException {
    rules.build(RulesCopy.withOpa(""));
    Path target = folder.resolve("classes");
    Files.createDirectories(target.resolve("pages/old"));
    Files.writeString(target.resolve("pages/old/rule.md"), "");
    List<Rule> found = new RuleFolders(rules.root(), new Problems()).read();
    new Resources(rules.root(), target).publish(found);
    assertEquals(
        rules.read("containers/reserved-port/README.md"),
        Files.readString(target.resolve("pages/containers/reserved-port.md")));
    assertTrue(Files.notExists(target.resolve("pages/old/rule.md")));
  }
}
