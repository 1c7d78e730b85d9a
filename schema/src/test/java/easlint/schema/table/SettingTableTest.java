package easlint.schema.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SettingTableTest {
  private final Map<String, String[]> rows = new HashMap<>();

  SettingTableTest() {
    for (String line : SettingTable.lines()) {
      String[] columns = line.split("\\|", -1);
      rows.put(columns[0], columns);
    }
  }

  @Test
  void everyLineHasFiveColumnsOfKnownLetters() {
    for (String line : SettingTable.lines()) {
      assertTrue(
          line.matches("(/[^|/ ]+)+\\|[snibao]*\\|[tfnbq]*\\|[EWFXKSO]*\\|(=?(/[^|/ ]+)+ ?)*"),
          line);
    }
    assertEquals(SettingTable.lines().length, rows.size(), "one line for each setting");
  }

  @Test
  void anObjectStandsBeforeItsMembers() {
    List<String> seen = new ArrayList<>(List.of(""));
    for (String line : SettingTable.lines()) {
      String path = line.substring(0, line.indexOf('|'));
      assertTrue(seen.contains(path.substring(0, path.lastIndexOf('/'))), path);
      seen.add(path);
    }
  }

  @Test
  void sampleLines() {
    assertLine("/metadata/name", "s", "n", "E", "/name");
    assertLine("/metadata/cpu", "n", "t", "", "");
    assertLine("/metadata/memory", "i", "tf", "S", "");
    assertLine("/metadata/rolling_strategy/max_surge", "is", "f", "", "");
    assertLine("/metadata/rpc/keepalive", "i", "tf", "", "/rpc/keepalive");
    assertLine("/generate_token", "b", "q", "", "/credential/generate_token");
    assertLine("/containers/*/env/*/value", "s", "nb", "", "");
    assertLine("/labels/{}", "s", "nb", "", "");
    assertLine("/model_config", "so", "", "F", "");
    assertLine("/unit/size", "i", "tf", "", "=/unit.size");
    assertLine("/credential", "o", "", "FX", "");
    assertLine("/confidential/decryption_key", "s", "n", "WX", "");
    assertLine("/features/eas.aliyun.com~1gpu-driver-version", "s", "n", "", "");
  }

  private void assertLine(String... expected) {
    String @Nullable [] row = rows.get(expected[0]);
    assertNotNull(row, expected[0]);
    assertEquals(List.of(expected), List.of(row));
  }
}
