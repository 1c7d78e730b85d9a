package easlint.lint;

import easlint.finding.Confidence;
import easlint.finding.Rule;
import easlint.finding.RuleId;
import easlint.finding.RuleSet;
import easlint.finding.RuleText;
import easlint.finding.Safety;
import easlint.finding.Severity;
import easlint.json.JsonObject;
import easlint.json.JsonString;
import easlint.json.Member;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one rule of {@code catalog.json}, which the build generates from the METADATA of the rules.
 */
final class CatalogReader {
  private final JsonObject json;

  CatalogReader(JsonObject json) {
    this.json = json;
  }

  Rule rule() {
    return new Rule(
        new RuleId(text(json, "id")),
        severity(text(json, "severity")),
        severities(),
        text(json, "set").equals(RuleSet.STRICT.id()) ? RuleSet.STRICT : RuleSet.RECOMMENDED,
        confidence(),
        text(json, "source"),
        safety(),
        texts("en"),
        texts("zh-CN"));
  }

  /** {@return the type word of each option} */
  Map<String, String> options() {
    return strings("options", json);
  }

  private static Severity severity(String id) {
    return id.equals("error")
        ? Severity.ERROR
        : id.equals("info") ? Severity.INFO : Severity.WARNING;
  }

  private Map<String, Severity> severities() {
    Map<String, Severity> out = new HashMap<>();
    strings("severities", json)
        .forEach((variant, severity) -> out.put(variant, severity(severity)));
    return out;
  }

  private Confidence confidence() {
    return switch (text(json, "confidence")) {
      case "documented" -> Confidence.DOCUMENTED;
      case "official" -> Confidence.OFFICIAL;
      default -> Confidence.INFERRED;
    };
  }

  private @Nullable Safety safety() {
    return switch (text(json, "fix")) {
      case "safe" -> Safety.SAFE;
      case "unsafe" -> Safety.UNSAFE;
      default -> null;
    };
  }

  private RuleText texts(String language) {
    JsonObject texts = json.get(language) instanceof JsonObject object ? object : json;
    return new RuleText(
        text(texts, "title"),
        text(texts, "description"),
        text(texts, "message"),
        text(texts, "help"),
        text(texts, "repair"),
        strings("messages", texts),
        strings("helps", texts),
        strings("repairs", texts),
        strings("related", texts));
  }

  private static Map<String, String> strings(String name, JsonObject in) {
    Map<String, String> out = new HashMap<>();
    if (in.get(name) instanceof JsonObject object) {
      for (Member member : object.members()) {
        if (member.value() instanceof JsonString string) {
          out.put(member.name(), string.value());
        }
      }
    }
    return out;
  }

  private static String text(JsonObject in, String name) {
    return in.get(name) instanceof JsonString string ? string.value() : "";
  }
}
