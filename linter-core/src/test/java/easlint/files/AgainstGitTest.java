package easlint.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finds in folders with random {@code .gitignore} files exactly the files that git finds. */
class AgainstGitTest {
  private static final int ROUNDS = 60;
  private static final String[] NAMES = {"a", "b", "ab", "a b", "服务", "x[1]", ".c"};
  private static final String[] PATTERNS = {
    "a",
    "a/",
    "/a",
    "*",
    "*.json",
    "a*",
    "?",
    "**",
    "**/a",
    "a/**",
    "a/**/b",
    "/a/b.json",
    "a/*/b",
    "[ab]",
    "[!a]",
    "[a-b]*.json",
    "x\\[1\\]",
    "a\\ b*",
    "服*",
    ".*",
    "b.json ",
    "b/a",
    "\\!a",
    "# no pattern",
    "",
    "a.json\\ ",
    "**b",
    "a**",
    "*/b.json",
    "[[:alpha:]].json",
    "x[1]*"
  };

  @TempDir Path folder;

  @BeforeEach
  void needsGit() {
    assumeTrue(isGitHere(), "git is not here to be compared with");
  }

  private static boolean isGitHere() {
    try {
      return new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException | InterruptedException absent) {
      return false;
    }
  }

  @Test
  void findsWhatGitFinds() throws IOException, InterruptedException {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Path top = Files.createDirectory(folder.resolve("round" + seed));
      List<String> rules = fill(top, new Random(seed));
      String what = "seed " + seed + ", " + rules;
      Set<String> wanted = listedByGit(top);
      Set<String> found = found(top);
      assertEquals(List.of(), missing(wanted, found), "left out by us alone: " + what);
      assertEquals(List.of(), missing(found, wanted), "left out by git alone: " + what);
    }
  }

  private static List<String> missing(Set<String> all, Set<String> some) {
    return all.stream().filter(name -> !some.contains(name)).toList();
  }

  private static List<String> fill(Path top, Random random) throws IOException {
    Files.createDirectories(top.resolve(".git/info"));
    Files.createDirectories(top.resolve(".git/objects"));
    Files.createDirectories(top.resolve(".git/refs"));
    Files.writeString(top.resolve(".git/HEAD"), "ref: refs/heads/main\n");
    List<String> rules = new ArrayList<>();
    fill(top, random, 0, rules);
    rules.add(write(top.resolve(".git/info/exclude"), random));
    return rules;
  }

  private static void fill(Path at, Random random, int depth, List<String> rules)
      throws IOException {
    if (random.nextInt(3) > 0) {
      rules.add(write(at.resolve(".gitignore"), random));
    }
    for (String name : NAMES) {
      if (random.nextInt(3) > 0) {
        Files.writeString(at.resolve(name + ".json"), "{}");
      } else if (depth < 2) {
        fill(Files.createDirectory(at.resolve(name)), random, depth + 1, rules);
      }
    }
  }

  private static String write(Path file, Random random) throws IOException {
    StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? "\uFEFF" : "");
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.append(random.nextInt(3) == 0 ? "!" : "");
      text.append(PATTERNS[random.nextInt(PATTERNS.length)]);
      text.append(random.nextInt(4) == 0 ? "\r\n" : "\n");
    }
    Files.writeString(file, text);
    return file + ": " + text;
  }

  private static Set<String> found(Path top) {
    Set<String> names = new TreeSet<>();
    for (Path path : FileFinder.find(top, GitIgnore.of(top, null)).files()) {
      names.add(top.relativize(path).toString());
    }
    return names;
  }

  private static Set<String> listedByGit(Path top) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
                "git", "-c", "core.excludesFile=", "ls-files", "-z", "-o", "--exclude-standard")
            .directory(top.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    Process git = builder.start();
    String out = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, git.waitFor());
    Set<String> names = new TreeSet<>();
    for (String name : out.split("\0", -1)) {
      if (name.endsWith(".json")) {
        names.add(name);
      }
    }
    return names;
  }
}
