package easlint.config;

import easlint.check.Place;
import easlint.check.Profile;
import easlint.config.Layer.OverrideEntry;
import easlint.finding.RuleId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the entries of {@code overrides} and {@code suppressions}. */
final class EntriesReader {
  private static final List<String> OVERRIDE_KEYS =
      List.of("files", "pointers", "profile", "rules");
  private static final List<String> SUPPRESSION_KEYS =
      List.of("rule", "files", "pointer", "reason", "expires");

  private final Path file;
  private final ConfigProblems problems;
  private final ConfigValues values;
  private final RuleSettingsReader rules;

  EntriesReader(Path file, ConfigProblems problems, RuleSettingsReader rules) {
    this.file = file;
    this.problems = problems;
    this.values = new ConfigValues(problems);
    this.rules = rules;
  }

  List<OverrideEntry> overrides(ConfigNode node) {
    List<OverrideEntry> out = new ArrayList<>();
    for (ConfigNode entry : values.objects(node)) {
      out.add(override(entry));
    }
    return out;
  }

  private OverrideEntry override(ConfigNode entry) {
    List<FileGlob> files = List.of();
    List<PointerPattern> pointers = List.of();
    Profile profile = null;
    Map<RuleId, RuleSetting> settings = Map.of();
    boolean forPointers = entry.member("pointers") != null;
    for (ConfigNode member : entry.members()) {
      switch (member.name()) {
        case "files" -> files = values.filled(member, values.globs(member));
        case "pointers" -> pointers = values.filled(member, values.pointers(member));
        case "profile" -> profile = profile(member, forPointers);
        case "rules" -> settings = rules.read(member, !forPointers);
        default -> problems.unknownKey(member, OVERRIDE_KEYS);
      }
    }
    if (entry.member("files") == null && !forPointers) {
      missing(entry, "files");
    }
    return new OverrideEntry(files, pointers, profile, settings);
  }

  private @Nullable Profile profile(ConfigNode node, boolean forPointers) {
    if (forPointers) {
      problems.invalid("whole-file", node.keyPlace(), Map.of("key", node.name()));
      return null;
    }
    return profile(node);
  }

  /** {@return a profile, or null; says what is wrong with it} */
  @Nullable Profile profile(ConfigNode node) {
    String word = values.word(node, List.of("service", "patch", "test"));
    return word == null ? null : Profile.of(word);
  }

  List<Suppression> suppressions(ConfigNode node) {
    List<Suppression> out = new ArrayList<>();
    for (ConfigNode entry : values.objects(node)) {
      Suppression suppression = suppression(entry);
      if (suppression != null) {
        out.add(suppression);
      }
    }
    return out;
  }

  private @Nullable Suppression suppression(ConfigNode entry) {
    RuleId rule = null;
    List<FileGlob> files = List.of();
    PointerPattern pointer = null;
    LocalDate expires = null;
    for (ConfigNode member : entry.members()) {
      switch (member.name()) {
        case "rule" -> rule = rule(member);
        case "files" -> files = values.filled(member, values.globs(member));
        case "pointer" -> pointer = values.pointer(member);
        case "expires" -> expires = values.date(member);
        case "reason" -> {}
        default -> problems.unknownKey(member, SUPPRESSION_KEYS);
      }
    }
    String reason = reason(entry);
    ConfigNode named = entry.member("rule");
    if (named == null) {
      missing(entry, "rule");
    }
    return rule == null || named == null || reason == null
        ? null
        : new Suppression(file, named.valuePlace(), rule, files, pointer, reason, expires);
  }

  private @Nullable RuleId rule(ConfigNode node) {
    String id = values.text(node);
    return id == null ? null : rules.rule(id, node.valuePlace());
  }

  private @Nullable String reason(ConfigNode entry) {
    ConfigNode reason = entry.member("reason");
    if (reason != null && !reason.text().isBlank()) {
      return reason.text();
    }
    Place place = reason == null ? entry.missingPlace() : reason.valuePlace();
    problems.invalid("reason", place, Map.of());
    return null;
  }

  private void missing(ConfigNode entry, String key) {
    problems.invalid("missing", entry.missingPlace(), Map.of("parent", entry.name(), "key", key));
  }
}
