package easlint.rules.build;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Runs the tests of mutants, each a package of its own beside the real rules.
 *
 * <p>So one run of OPA tests hundreds of them: to load all rules takes longer than to test one.
 */
final class MutantRun {
  private static final int BATCH = 400;

  private final Opa opa;
  private final Path folder;
  private final List<String> sources;
  private final List<Mutant> survivors = new ArrayList<>();
  private int tested;

  /**
   * @param folder an empty folder for the mutants
   * @param sources all files of the rules, with their tests
   */
  MutantRun(Opa opa, Path folder, List<String> sources) {
    this.opa = opa;
    this.folder = folder;
    this.sources = sources;
  }

  /** {@return how many mutants compile, and so were tested} */
  int tested() {
    return tested;
  }

  /** {@return the mutants that no test notices} */
  List<Mutant> survivors(List<Mutant> mutants) throws IOException {
    for (int from = 0; from < mutants.size(); from += BATCH) {
      batch(mutants.subList(from, Math.min(mutants.size(), from + BATCH)));
    }
    return survivors;
  }

  private void batch(List<Mutant> mutants) throws IOException {
    Map<String, Mutant> alive = new TreeMap<>();
    for (Mutant mutant : mutants) {
      String id = "m" + alive.size();
      alive.put(id, mutant);
      Files.writeString(path(id), packaged(id, mutant.text()));
      Files.writeString(path(id + "_test"), tests(id, mutant.file()));
    }
    // Errors of one stage hide those of the next.
    for (Set<String> broken = broken(alive.keySet());
        !broken.isEmpty();
        broken = broken(alive.keySet())) {
      alive.keySet().removeAll(broken);
    }
    tested += alive.size();
    alive.keySet().removeAll(killed(alive.keySet()));
    survivors.addAll(alive.values());
  }

  private Path path(String id) {
    return folder.resolve(id + ".rego");
  }

  private static String packaged(String id, String text) {
    int start = text.startsWith("package ") ? 0 : text.indexOf("\npackage ") + 1;
    return "package easlint.mutants." + id + text.substring(text.indexOf('\n', start));
  }

  /** The tests of the source, with the mutant in its place. */
  private String tests(String id, String file) throws IOException {
    String name = file.replace(".rego", "_test.rego");
    String tests = packaged(id + "_test", Files.readString(opa.root().resolve(name)));
    String mutant = "import data.easlint.mutants." + id;
    if (file.startsWith("lib/")) {
      String module = file.substring("lib/".length(), file.indexOf('.'));
      String real = "import data.easlint.lib." + module + "\n";
      return replace(tests, real, mutant + " as " + module + "\n");
    }
    String rule = file.substring(file.indexOf('/') + 1, file.lastIndexOf('/'));
    String category = file.substring(0, file.indexOf('/'));
    String quoted = "import data.easlint.rules." + category + "[\"" + rule + "\"]";
    String plain = "import data.easlint.rules." + category + "." + rule;
    return replace(tests, tests.contains(quoted) ? quoted : plain, mutant);
  }

  private static String replace(String text, String old, String replacement) {
    if (!text.contains(old)) {
      throw new IllegalStateException("the tests lack: " + old);
    }
    return text.replace(old, replacement);
  }

  private Set<String> broken(Set<String> ids) {
    List<String> check = List.of("check", "--max-errors", "-1", "--format", "json");
    Opa.Output output = opa.run(command(check, ids));
    Set<String> broken = new HashSet<>();
    if (output.code() != 0) {
      for (JsonNode error : Json.read(output.err()).path("errors")) {
        broken.add(id(error));
      }
      if (!ids.containsAll(broken) || broken.isEmpty()) {
        throw new IllegalStateException(output.all());
      }
    }
    return broken;
  }

  private Set<String> killed(Set<String> ids) {
    Opa.Output output = opa.run(command(List.of("test", "--format", "json"), ids));
    if (output.code() != 0 && output.code() != 2) {
      throw new IllegalStateException(output.all());
    }
    Set<String> killed = new TreeSet<>();
    for (JsonNode test : Json.read(output.out())) {
      if (test.path("fail").asBoolean() || test.has("error")) {
        killed.add(id(test));
      }
    }
    return killed;
  }

  private static String id(JsonNode error) {
    Path file = Path.of(error.at("/location/file").asText());
    return file.getFileName().toString().replace("_test", "").replace(".rego", "");
  }

  private List<String> command(List<String> first, Set<String> ids) {
    List<String> out = new ArrayList<>(first);
    out.addAll(sources);
    for (String id : ids) {
      out.add(path(id).toString());
      out.add(path(id + "_test").toString());
    }
    return out;
  }
}
