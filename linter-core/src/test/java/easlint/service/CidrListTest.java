package easlint.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CidrListTest {

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.0.0.0/8, 167772160, 184549375",
    "10.1.2.3/8, 10.0.0.0/8, 167772160, 184549375",
    "0.0.0.0/0, 0.0.0.0/0, 0, 4294967295",
    "255.255.255.255/0, 0.0.0.0/0, 0, 4294967295",
    "255.255.255.255/32, 255.255.255.255/32, 4294967295, 4294967295",
    "10.240.0.0/12, 10.240.0.0/12, 183500800, 184549375",
    "10.255.255.255/12, 10.240.0.0/12, 183500800, 184549375",
    "10.239.255.255/12, 10.224.0.0/12, 182452224, 183500799",
    "10.224.0.0/16, 10.224.0.0/16, 182452224, 182517759",
    "10.241.30.0/22, 10.241.28.0/22, 183573504, 183574527",
    "192.168.0.0/31, 192.168.0.0/31, 3232235520, 3232235521",
    "128.0.0.0/1, 128.0.0.0/1, 2147483648, 4294967295",
  })
  void blocks(String text, String network, long first, long last) {
    Ipv4Block block = Ipv4Block.parse(text);
    assertNotNull(block);
    assertEquals(network, block.network());
    assertEquals(first, block.first());
    assertEquals(last, block.last());
    assertEquals(!text.equals(network), block.hasHostBits());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "10",
        "10.0.0.0",
        "10.0.0/8",
        "10.0.0.0.0/8",
        "10.0.0.0/",
        "10.0.0.0/33",
        "10.0.0.0/-1",
        "10.0.0.0/08",
        "10.0.0.0/+8",
        "10.0.0.0/8/8",
        "10.0.0.0/ 8",
        "10.0.0.0 /8",
        "256.0.0.0/8",
        "10.00.0.0/8",
        "010.0.0.0/8",
        "10.0.0.0/008",
        "1000.0.0.0/8",
        "10..0.0/8",
        ".10.0.0/8",
        "a.0.0.0/8",
        "10.0.0.x/8",
        "-1.0.0.0/8",
        "１０.0.0.0/8",
        "::/0",
        "fd00::/8",
        "::ffff:10.0.0.0/104",
        "10.0.0.0/255.0.0.0",
        "10.0.0.0-10.0.0.9",
        "10.0.0.*/8",
      })
  void noBlocks(String text) {
    assertNull(Ipv4Block.parse(text));
  }

  /** Entries are shown between bars, what is no block with a question mark in front. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "10.0.0.0/8#|10.0.0.0/8|",
        "10.0.0.0/8,11.0.0.0/8#|10.0.0.0/8|11.0.0.0/8|",
        " 10.0.0.0/8 ,\t11.0.0.0/8 #|10.0.0.0/8|11.0.0.0/8|",
        "10.0.0.0/8,x,::/0#|10.0.0.0/8|?x|?::/0|",
        "10.0.0.0/8 11.0.0.0/8#|?10.0.0.0/8 11.0.0.0/8|",
        "10.0.0.0/8;11.0.0.0/8#|?10.0.0.0/8;11.0.0.0/8|",
        "10.0.0.0/8，11.0.0.0/8#|?10.0.0.0/8，11.0.0.0/8|",
      })
  void entries(String list, String expected) {
    List<CidrBlock> entries = CidrList.of(list);
    assertEquals(
        expected,
        entries.stream()
            .map(entry -> (entry.block() == null ? "?" : "") + entry.text())
            .collect(Collectors.joining("|", "|", "|")));
    for (CidrBlock entry : entries) {
      assertEquals(entry.text(), list.substring(entry.range().start(), entry.range().end()));
    }
  }

  /** The places of empty entries, as offsets. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "10.0.0.0/8,#10",
        ",10.0.0.0/8#0",
        "1.0.0.0/8,,2.0.0.0/8#10",
        "1.0.0.0/8, ,2.0.0.0/8#11",
        "1.0.0.0/8, #9",
        ",#0 0",
        "' '#0",
      })
  void emptyEntriesAreMarkedByTheirNeighbour(String list, String offsets) {
    List<CidrBlock> empty = CidrList.of(list).stream().filter(e -> e.text().isEmpty()).toList();
    assertEquals(
        offsets,
        empty.stream()
            .map(entry -> Integer.toString(entry.range().start()))
            .collect(Collectors.joining(" ")));
    for (CidrBlock entry : empty) {
      assertNull(entry.block());
      assertEquals(1, entry.range().length());
    }
  }

  @Test
  void anEmptyListHasOneEmptyEntry() {
    assertEquals(1, CidrList.of("").size());
    assertTrue(CidrList.of("").getFirst().range().isEmpty());
  }
}
