package easlint.fix;

import easlint.finding.Finding;
import easlint.finding.Fix;
import easlint.finding.Safety;
import easlint.json.JsonBoolean;
import easlint.json.JsonNumber;
import easlint.json.JsonString;
import easlint.json.JsonValue;
import easlint.service.CanonicalConfig;
import easlint.service.DuplicateSetting;
import easlint.service.MisplacedKeys;
import easlint.service.Setting;
import easlint.service.Spelling;
import easlint.service.UnknownKey;
import easlint.text.TextEdit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Repairs what the rules {@code structure/*} report. */
public final class StructureFixes {
  private final CanonicalConfig config;
  private final FixPlanner planner;
  private @Nullable SettingIndex index;

  /** Repairs of one configuration. */
  public StructureFixes(CanonicalConfig config, FixPlanner planner) {
    this.config = config;
    this.planner = planner;
  }

  /** {@return the fix of a finding of these rules, or null when there is none} */
  public @Nullable Fix of(Finding finding) {
    return switch (finding.rule().id().text()) {
      case "structure/type" -> fix(Safety.SAFE, booleanWord(finding));
      case "structure/loose-type" -> fix(Safety.SAFE, converted(finding));
      case "structure/enum" -> fix(safetyOfListed(finding), listed(finding));
      case "structure/unknown-key" -> fix(Safety.UNSAFE, renamed(finding));
      case "structure/misplaced-key" -> fix(Safety.UNSAFE, moved(finding));
      case "structure/duplicate-setting" -> fix(Safety.SAFE, withoutDuplicate(finding));
      case "structure/alias" -> fix(Safety.SAFE, documented(finding));
      default -> null;
    };
  }

  private static @Nullable Fix fix(Safety safety, @Nullable List<TextEdit> edits) {
    return edits == null ? null : new Fix(safety, edits);
  }

  private @Nullable List<TextEdit> booleanWord(Finding finding) {
    String closest = finding.args().get("closest");
    boolean word = finding.variant().equals("boolean-word");
    return word && closest != null ? replaced(finding, closest) : null;
  }

  private @Nullable List<TextEdit> replaced(Finding finding, String json) {
    Setting setting = index().withValueAt(finding.range().start());
    return setting == null ? null : planner.plan(List.of(new Change.Replace(setting.path(), json)));
  }

  private @Nullable List<TextEdit> converted(Finding finding) {
    Setting setting = index().withValueAt(finding.range().start());
    JsonValue value = setting == null ? null : setting.value();
    return value == null || finding.variant().equals("fraction")
        ? null
        : replaced(finding, json(value));
  }

  private static String json(JsonValue value) {
    return switch (value.kind()) {
      case STRING -> JsonText.quote(((JsonString) value).value());
      case NUMBER -> ((JsonNumber) value).text();
      case BOOLEAN -> ((JsonBoolean) value).value() ? "true" : "false";
      case OBJECT, ARRAY, NULL, ERROR -> "null";
    };
  }

  private static Safety safetyOfListed(Finding finding) {
    return finding.variant().equals("case") ? Safety.SAFE : Safety.UNSAFE;
  }

  private @Nullable List<TextEdit> listed(Finding finding) {
    String closest = finding.args().get("closest");
    return closest == null ? null : replaced(finding, JsonText.quote(closest));
  }

  private @Nullable List<TextEdit> renamed(Finding finding) {
    UnknownKey unknown = unknown(finding);
    String closest = finding.args().get("closest");
    return unknown == null || closest == null
        ? null
        : planner.plan(List.of(new Change.Rename(unknown.setting().path(), closest)));
  }

  /** Into the one container that there is: of several none was meant, and a new one lacks more. */
  private @Nullable List<TextEdit> moved(Finding finding) {
    UnknownKey unknown = unknown(finding);
    String place = unknown == null ? null : MisplacedKeys.placeOf(unknown, config);
    if (unknown == null || place == null) {
      return null;
    }
    Setting containers = config.root().child("containers");
    boolean one = containers != null && containers.items().size() == 1;
    if (place.startsWith("containers[]") && !one) {
      return null;
    }
    if (isOtherProgramGiven(unknown.setting().name(), containers)) {
      return null;
    }
    List<String> to = List.of(place.replace("[]", ".0").split("\\.", -1));
    return planner.plan(List.of(new Change.Move(unknown.setting().path(), to)));
  }

  /**
   * A container is started by {@code command} or {@code script}: with one there, the other is too
   * much.
   */
  private static boolean isOtherProgramGiven(String name, @Nullable Setting containers) {
    String other = name.equals("command") ? "script" : name.equals("script") ? "command" : "";
    return containers != null
        && !containers.items().isEmpty()
        && containers.items().getFirst().child(other) != null;
  }

  private @Nullable UnknownKey unknown(Finding finding) {
    for (UnknownKey unknown : config.unknownKeys()) {
      if (isAt(unknown.setting().key(), finding)) {
        return unknown;
      }
    }
    return null;
  }

  private @Nullable List<TextEdit> withoutDuplicate(Finding finding) {
    for (DuplicateSetting duplicate : config.duplicates()) {
      if (duplicate.isEqual() && isAt(duplicate.dropped().key(), finding)) {
        return planner.drop(duplicate.dropped().pointer());
      }
    }
    return null;
  }

  private @Nullable List<TextEdit> documented(Finding finding) {
    for (Spelling spelling : config.spellings()) {
      if (isAt(spelling.key(), finding)) {
        List<String> path = index().pathOf(spelling.key().range().start(), spelling.pointer());
        return path == null ? null : planner.respell(spelling.pointer(), path);
      }
    }
    return null;
  }

  private static boolean isAt(@Nullable JsonString key, Finding finding) {
    return key != null && key.range().start() == finding.range().start();
  }

  private SettingIndex index() {
    SettingIndex known = index;
    if (known == null) {
      known = new SettingIndex(config.root());
      index = known;
    }
    return known;
  }
}
