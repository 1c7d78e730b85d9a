package easlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The SARIF of every test file under the eyes of the SARIF multitool: its rules for the standard
 * and for GitHub, and its own way of hashing lines.
 */
class MultitoolTest {
  private static final Path TOOL =
      Path.of("..", "target", "sarif-multitool", "sarif-multitool").toAbsolutePath().normalize();

  /** The page that gives the reason for each note that stays. */
  private static final Path REASONS = Path.of("..", "docs", "reports.md");

  private static final Pattern REASON = Pattern.compile("(?m)^\\| ([A-Z]+\\d+) \\| .+ \\| .+ \\|$");

  @TempDir private Path folder;

  @BeforeEach
  void needsTheTool() {
    assumeTrue(
        Files.isExecutable(TOOL),
        "the SARIF multitool is not there: tools/sarif/fetch.sh fetches it");
  }

  @Test
  void noErrorAndNoWarning() throws IOException, InterruptedException {
    Map<String, List<String>> groups = new TreeMap<>();
    for (String name : TestData.copyTo(folder)) {
      groups.computeIfAbsent(Path.of(name).getName(0) + ".sarif", x -> new ArrayList<>()).add(name);
    }
    List<String> logs = List.copyOf(groups.keySet());
    for (String log : logs) {
      List<String> names = groups.getOrDefault(log, List.of());
      Files.writeString(
          folder.resolve(log), TestData.run(folder, TestData.check("sarif", names)).out());
    }
    String said = run(validation(logs));
    List<String> faults = new ArrayList<>();
    Set<String> notes = new TreeSet<>();
    JsonNode log = new ObjectMapper().readTree(folder.resolve("said.json").toFile());
    for (JsonNode result : log.at("/runs/0/results")) {
      String rule = result.at("/ruleId").asText();
      notes.add(rule);
      if (!result.at("/level").asText().equals("note")) {
        faults.add(rule + " " + result.at("/locations/0/physicalLocation/artifactLocation/uri"));
      }
    }
    assertEquals(List.of(), faults);
    assertEquals(explained(), notes);
    assertTrue(said.contains(logs.size() + " files scanned"), said);
  }

  private static List<String> validation(List<String> logs) {
    List<String> command = new ArrayList<>(List.of(TOOL.toString(), "validate"));
    command.addAll(logs);
    command.addAll(List.of("--rule-kind", "Sarif;Ghas", "--level", "Error;Warning;Note"));
    command.addAll(List.of("--output", "said.json", "--log", "ForceOverwrite"));
    return command;
  }

  /** {@return the ids of notes that the page explains} */
  private static Set<String> explained() throws IOException {
    Set<String> ids = new TreeSet<>();
    Matcher rows = REASON.matcher(Files.readString(REASONS));
    while (rows.find()) {
      ids.add(rows.group(1));
    }
    return ids;
  }

  /** Else silence might mean that the rules were not even looked at. */
  @Test
  void itKnowsTheRulesForGitHub() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("service.json"), RealCli.BAD);
    String log = TestData.run(folder, TestData.check("sarif", List.of("service.json"))).out();
    String wrong = log.replace("\"locations\"", "\"relatedLocations\"");
    Files.writeString(folder.resolve("wrong.sarif"), wrong);
    String said = run(validation(List.of("wrong.sarif")));
    assertTrue(said.contains(": error GH"), "a result without a place was accepted");
  }

  @Test
  void itHashesLinesTheSame() throws IOException, InterruptedException {
    List<String> names = TestData.copyTo(folder);
    // It takes another view than GitHub of what is not plain UTF-8: a byte order mark is no part.
    names.removeIf(name -> name.startsWith("encoding") || startsWithMark(folder.resolve(name)));
    String ours = TestData.run(folder, TestData.check("sarif", names)).out();
    ObjectMapper mapper = new ObjectMapper();
    JsonNode log = mapper.readTree(ours);
    ObjectNode bases = (ObjectNode) log.at("/runs/0/originalUriBaseIds/SRCROOT");
    bases.put("uri", folder.toUri().toString());
    for (JsonNode result : log.at("/runs/0/results")) {
      ((ObjectNode) result.at("/partialFingerprints")).remove("primaryLocationLineHash");
    }
    mapper.writeValue(folder.resolve("in.sarif").toFile(), log);
    run(
        List.of(
            TOOL.toString(),
            "rewrite",
            "in.sarif",
            "--insert",
            "RollingHashPartialFingerprints",
            "--output",
            "out.sarif",
            "--log",
            "ForceOverwrite"));
    JsonNode theirs = mapper.readTree(folder.resolve("out.sarif").toFile()).at("/runs/0/results");
    JsonNode results = mapper.readTree(ours).at("/runs/0/results");
    int compared = 0;
    for (int i = 0; i < results.size(); i++) {
      JsonNode hash = results.get(i).at("/partialFingerprints/primaryLocationLineHash");
      if (!hash.isMissingNode()) {
        assertEquals(
            theirs.get(i).at("/partialFingerprints/primaryLocationLineHash"),
            hash,
            results.get(i).at("/locations").toString());
        compared++;
      }
    }
    assertTrue(compared > 300, "only " + compared + " hashes");
  }

  private static boolean startsWithMark(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private String run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
