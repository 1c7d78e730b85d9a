package easlint.check;

import easlint.finding.Finding;
import easlint.json.JsonValue;
import easlint.service.Setting;
import java.util.List;
import java.util.Map;

/**
 * Reports values that EAS converts: the rule {@code structure/loose-type}. Runs after the schema,
 * which may have an error on the converted value; then that one is enough.
 */
public final class LooseTypeCheck implements Check {
  @Override
  public String name() {
    return "loose types";
  }

  @Override
  public List<Finding> run(CheckInput input, CheckContext context) {
    Findings out = new Findings(context);
    Places places = new Places(input.config());
    input.config().root().visit(setting -> look(setting, places, out));
    return out.list();
  }

  private static void look(Setting setting, Places places, Findings out) {
    JsonValue converted = setting.value();
    if (setting.isLoose() && !setting.isOpaque() && converted != null) {
      String variant = variant(setting.kind(), converted.kind());
      Map<String, String> args =
          Map.of(
              "key",
              setting.nearestName(),
              "converted",
              setting.isSecret() ? "•••" : Printed.of(converted));
      out.add("structure/loose-type", variant, places.ofValue(setting), args);
    }
  }

  private static String variant(JsonValue.Kind written, JsonValue.Kind converted) {
    if (converted == JsonValue.Kind.STRING) {
      return "text";
    }
    return written == JsonValue.Kind.NUMBER
        ? "fraction"
        : converted == JsonValue.Kind.BOOLEAN ? "boolean" : "number";
  }
}
