package easlint.lint;

import easlint.schema.table.FactTable;
import java.util.Map;
import java.util.TreeMap;

/** The dated lists that come with the tool: regions, processors, instance types. */
public final class KnownFacts {
  private KnownFacts() {}

  /** {@return the day of each list (ISO 8601), by its name} */
  public static Map<String, String> dates() {
    Map<String, String> out = new TreeMap<>();
    for (String line : FactTable.lines()) {
      int name = line.indexOf('\t');
      int date = line.indexOf('\t', name + 1);
      String day = date < 0 ? line.substring(name + 1) : line.substring(name + 1, date);
      out.put(line.substring(0, name), day);
    }
    return out;
  }
}
