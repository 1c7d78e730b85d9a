package easlint.schema;

import easlint.check.Anchor;
import easlint.check.Check;
import easlint.check.CheckContext;
import easlint.check.CheckInput;
import easlint.check.Findings;
import easlint.check.Place;
import easlint.check.Places;
import easlint.check.Profile;
import easlint.finding.Finding;
import easlint.finding.Part;
import easlint.json.JsonString;
import easlint.service.CanonicalConfig;
import easlint.service.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reports what the schema does not allow: types, listed values, bounds, forms, required keys, empty
 * lists. A value with an error is taken out of what the rules see.
 */
public final class SchemaCheck implements Check {
  private final Validator validator;

  SchemaCheck(Validator validator) {
    this.validator = validator;
  }

  /** {@return the check of service configurations} */
  public static SchemaCheck bundled() {
    return new SchemaCheck(NetworkntValidator.bundled());
  }

  @Override
  public String name() {
    return "schema";
  }

  @Override
  public List<Finding> run(CheckInput input, CheckContext context) {
    Findings out = new Findings(context);
    Places places = new Places(input.config());
    Map<Setting, Violation> wrong = new LinkedHashMap<>();
    for (Violation violation : validator.validate(input.config())) {
      Setting setting = input.config().find(violation.instance());
      if (setting == null || setting.isOpaque()) {
        continue;
      }
      if (violation.keyword().equals("required")) {
        addRequired(setting, violation, input.config(), context, out);
      } else if (CanonicalNodes.isJudged(setting)) {
        wrong.merge(setting, violation, SchemaCheck::graver);
      }
    }
    wrong.forEach((setting, violation) -> addValue(setting, violation, places, out));
    return out.list();
  }

  /** A value of the wrong type is not on the list of allowed ones either. */
  private static Violation graver(Violation first, Violation second) {
    return second.keyword().equals("type") ? second : first;
  }

  private static void addValue(Setting setting, Violation violation, Places places, Findings out) {
    Message message = message(setting, violation);
    out.add(message.rule(), message.variant(), places.ofValue(setting), message.args());
    settle(setting, message);
  }

  private static Message message(Setting setting, Violation violation) {
    Message message = Message.of(setting, violation);
    if (message == null) {
      throw new IllegalStateException("no rule for the schema's keyword " + violation.keyword());
    }
    return message;
  }

  /**
   * A wrong value may not be judged any further, and one that is not on an open list may be newer
   * than what rules know. Of one in the wrong case they speak as of the one that is meant.
   */
  private static void settle(Setting setting, Message message) {
    String meant = message.args().get("closest");
    if (message.isSpelledOtherwise() && meant != null && setting.written() != null) {
      setting.readAs(new JsonString(meant, meant, setting.written().range(), true));
    } else if (!message.rule().equals("structure/empty-list")) {
      setting.markOpaque();
    }
  }

  private static void addRequired(
      Setting parent,
      Violation violation,
      CanonicalConfig config,
      CheckContext context,
      Findings out) {
    String name = violation.arguments().getFirst();
    Setting there = parent.child(name);
    if ((there != null && there.isOpaque()) || isAskedOfAPatch(parent, context)) {
      return;
    }
    String variant = parent.expected().missesMildly(name) ? "advised" : "";
    Place place = place(parent, there, config);
    if (place != null) {
      boolean empty = place.part() == Part.VALUE;
      String form = empty ? (variant.isEmpty() ? "empty" : variant + "-empty") : variant;
      out.add("structure/required", form, place, Map.of("key", name));
    }
  }

  private static @Nullable Place place(
      Setting parent, @Nullable Setting there, CanonicalConfig config) {
    Places places = new Places(config);
    if (there != null && there.written() != null) {
      return places.ofValue(there);
    }
    return places.of(new Anchor.Missing(parent.path()));
  }

  /** A patch is partial by right, except inside a list, which a modify replaces whole. */
  private static boolean isAskedOfAPatch(Setting parent, CheckContext context) {
    Setting above = parent.parent();
    return context.profile() == Profile.PATCH && (above == null || !above.isList());
  }
}
