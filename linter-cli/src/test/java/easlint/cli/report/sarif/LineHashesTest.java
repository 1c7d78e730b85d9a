package easlint.cli.report.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;

import easlint.text.Source;
import easlint.text.TextRange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The hashes against {@code line-hashes.tsv}, which {@code line_hashes.py} makes another way. */
class LineHashesTest {
  @TestFactory
  List<DynamicTest> everyText() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String row : table().lines().toList()) {
      String[] cells = row.split("\t", -1);
      Source source = Source.decode(cells[0], Base64.getDecoder().decode(cells[1]));
      tests.add(DynamicTest.dynamicTest(cells[0], () -> assertEquals(cells[2], hashes(source))));
    }
    assertEquals(21, tests.size());
    return tests;
  }

  @Test
  void aWindowHoldsAHundredCharactersThatCount() {
    String text = "{ \"a\": 1 }\n" + "x".repeat(200) + "\n";
    List<LineHashes.Hash> hashes = LineHashes.of(text);
    assertEquals(new TextRange(0, 103), hashes.get(0).window());
    assertEquals(new TextRange(11, 111), hashes.get(1).window());
    assertEquals(new TextRange(212, 213), hashes.get(2).window());
  }

  private static String hashes(Source source) {
    List<String> texts = new ArrayList<>();
    for (LineHashes.Hash hash : LineHashes.of(FileBytes.asUtf8(source))) {
      texts.add(hash.text());
    }
    return String.join(" ", texts);
  }

  private static String table() throws IOException {
    try (InputStream in = LineHashesTest.class.getResourceAsStream("line-hashes.tsv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.US_ASCII);
    }
  }
}
