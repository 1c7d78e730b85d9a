package easlint.rules;

import easlint.check.CheckContext;
import easlint.check.CheckInput;
import easlint.finding.RuleId;
import easlint.json.JsonObject;
import easlint.json.JsonValue;
import easlint.rego.Value;
import easlint.rego.Values;
import easlint.service.CanonicalConfig;
import easlint.service.Derived;
import easlint.service.Setting;
import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Builds the {@code input} of the rules. */
final class InputBuilder {
  private InputBuilder() {}

  static Value of(CheckInput input, CheckContext context, Iterable<RuleId> off) {
    CanonicalConfig config = input.config();
    LazyObject offIds = new LazyObject();
    for (RuleId id : off) {
      offIds.with(id.text(), Values.TRUE);
    }
    return new LazyObject()
        .with("config", () -> SettingView.of(config.root()))
        .with("opaque", () -> opaque(config.root()))
        .with("profile", Values.of(context.profile().id()))
        .with("document", () -> JsonView.of(input.document().root()))
        .with("file", Values.of(input.document().source().name()))
        .with("facts", () -> FactsInput.of(context.facts()))
        .with("off", offIds)
        .with("options", () -> JsonView.of(options(context)))
        .with(
            "derived", () -> DerivedInput.of(new Derived(config, context.facts()), config.root()));
  }

  /** A rule that declares options looks for its own among them; none is no mistake. */
  private static JsonValue options(CheckContext context) {
    JsonObject options = context.options();
    return options == null ? new JsonObject(List.of(), new TextRange(0, 0), true) : options;
  }

  private static Value opaque(Setting root) {
    List<Value> out = new ArrayList<>();
    collect(root, out);
    return Values.array(out);
  }

  private static void collect(Setting setting, List<Value> out) {
    if (setting.isOpaque()) {
      out.add(path(setting));
      return;
    }
    for (Setting field : setting.fields().values()) {
      collect(field, out);
    }
    for (Setting item : setting.items()) {
      collect(item, out);
    }
  }

  /** Names, and indices as numbers: as rules write a path. */
  static Value path(Setting setting) {
    List<Value> out = new ArrayList<>();
    for (Setting at = setting; at.parent() != null; at = at.parent()) {
      boolean element = at.parent().isList();
      out.add(element ? Values.of(Integer.parseInt(at.name())) : Values.of(at.name()));
    }
    return Values.array(out.reversed());
  }
}
