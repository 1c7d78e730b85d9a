package easlint.cli.message;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import easlint.finding.Language;
import easlint.finding.Rule;
import easlint.finding.RuleText;
import easlint.lint.RuleCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.stream.Stream;

/** Everything that the program can say of itself: rules, messages, help, files, the schema. */
final class OwnTexts {
  private static final Path SCHEMAS = Path.of("..", "schema", "src", "main", "schema");
  private static final Path LAUNCHER = Path.of("..", "easlint");
  private static final Pattern SAID =
      Pattern.compile("\\b(?:say|fail) \"([^$\"][^\"]*)\"(?:[ \\\\\\n]+\"([^\"]*)\")?");
  private static final String TRANSLATION = "x-zh-CN";

  private final List<OwnText> texts = new ArrayList<>();

  private OwnTexts() {}

  static List<OwnText> all() {
    OwnTexts all = new OwnTexts();
    for (Messages each : Messages.values()) {
      all.add("Messages." + each, each.in(Language.ENGLISH), each.in(Language.SIMPLIFIED_CHINESE));
    }
    for (HelpText each : HelpText.values()) {
      all.add("HelpText." + each, each.in(Language.ENGLISH), each.in(Language.SIMPLIFIED_CHINESE));
    }
    Object[] places = {"{0}", "{1}", "{2}"};
    for (PageText each : PageText.values()) {
      String chinese = each.in(Language.SIMPLIFIED_CHINESE, places);
      all.add("PageText." + each, each.in(Language.ENGLISH, places), chinese);
    }
    for (DoctorText each : DoctorText.values()) {
      String chinese = each.in(Language.SIMPLIFIED_CHINESE, places);
      all.add("DoctorText." + each, each.in(Language.ENGLISH, places), chinese);
    }
    RuleCatalog.bundled().rules().forEach(all::addRule);
    all.addStartingFile();
    all.addSchemas();
    all.addLauncher();
    return all.texts;
  }

  private void add(String place, String english, String chinese) {
    texts.add(new OwnText(place, english, chinese));
  }

  private void addRule(Rule rule) {
    String id = rule.id().text() + " ";
    RuleText english = rule.english();
    RuleText chinese = rule.chinese();
    add(id + "title", english.title(), chinese.title());
    add(id + "description", english.description(), chinese.description());
    add(id + "message", english.message(), chinese.message());
    add(id + "help", english.help(), chinese.help());
    if ((rule.fix() != null && english.repairs().isEmpty()) || !english.repair().isEmpty()) {
      add(id + "repair", english.repair(), chinese.repair());
    }
    addAll(id + "message of ", english.messages(), chinese.messages());
    addAll(id + "help of ", english.helps(), chinese.helps());
    addAll(id + "repair of ", english.repairs(), chinese.repairs());
    addAll(id + "label of ", english.related(), chinese.related());
  }

  private void addAll(String place, Map<String, String> english, Map<String, String> chinese) {
    TreeSet<String> keys = new TreeSet<>(english.keySet());
    keys.addAll(chinese.keySet());
    for (String key : keys) {
      add(place + key, english.getOrDefault(key, ""), chinese.getOrDefault(key, ""));
    }
  }

  /** The two files have the same lines; those that are the same in both are settings. */
  private void addStartingFile() {
    List<String> english = StartingFiles.config(Language.ENGLISH).lines().toList();
    List<String> chinese = StartingFiles.config(Language.SIMPLIFIED_CHINESE).lines().toList();
    for (int i = 0; i < Math.max(english.size(), chinese.size()); i++) {
      String line = i < english.size() ? english.get(i) : "";
      String translated = i < chinese.size() ? chinese.get(i) : "";
      if (!line.equals(translated) || line.matches("# [A-Z].*")) {
        add("StartingFiles line " + (i + 1), line, translated);
      }
    }
  }

  /** {@return the names of all settings, which are the same in both languages} */
  static Set<String> settings() {
    Set<String> names = new TreeSet<>();
    schemas().values().forEach(schema -> addSettings(schema, names));
    return names;
  }

  private static void addSettings(JsonNode schema, Set<String> names) {
    schema.path("properties").fieldNames().forEachRemaining(names::add);
    schema.forEach(each -> addSettings(each, names));
  }

  /** What the script says that runs easlint from a clone. */
  private void addLauncher() {
    Matcher said = SAID.matcher(read(LAUNCHER));
    while (said.find()) {
      String chinese = said.group(2) == null ? "" : said.group(2);
      add("easlint \"" + said.group(1) + "\"", said.group(1), chinese);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addSchemas() {
    schemas().forEach(this::addSchema);
  }

  private static Map<String, JsonNode> schemas() {
    Map<String, JsonNode> out = new TreeMap<>();
    try (Stream<Path> files = Files.list(SCHEMAS)) {
      for (Path file : files.sorted().toList()) {
        out.put(file.getFileName().toString(), new ObjectMapper().readTree(file.toFile()));
      }
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addSchema(String place, JsonNode schema) {
    JsonNode translation = schema.path(TRANSLATION);
    if (!translation.isMissingNode()) {
      for (String key : List.of("title", "description")) {
        add(place + " " + key, schema.path(key).asText(), translation.path(key).asText());
      }
    }
    schema
        .properties()
        .forEach(
            member -> {
              if (!member.getKey().equals(TRANSLATION)) {
                addSchema(place + "/" + member.getKey(), member.getValue());
              }
            });
  }
}
