package easlint.check;

import easlint.finding.Finding;
import easlint.service.DuplicateSetting;
import easlint.service.PlaceholderText;
import easlint.service.Placeholders.Form;
import easlint.service.Setting;
import java.util.List;
import java.util.Map;

/** Reports texts that still have to be filled in: the rule {@code structure/placeholder}. */
public final class PlaceholderCheck implements Check {
  @Override
  public String name() {
    return "placeholders";
  }

  @Override
  public List<Finding> run(CheckInput input, CheckContext context) {
    Findings out = new Findings(context);
    Places places = new Places(input.config());
    input.config().root().visit(setting -> look(setting, places, out));
    for (DuplicateSetting duplicate : input.config().duplicates()) {
      duplicate.dropped().visit(setting -> look(setting, places, out));
    }
    return out.list();
  }

  private static void look(Setting setting, Places places, Findings out) {
    for (PlaceholderText text : PlaceholderText.in(setting)) {
      Place place = text.isWhole() ? places.ofValue(setting) : places.ofPart(setting, text.range());
      String variant = text.form() == Form.TEMPLATE ? "template" : "";
      out.add("structure/placeholder", variant, place, Map.of("key", setting.nearestName()));
    }
  }
}
