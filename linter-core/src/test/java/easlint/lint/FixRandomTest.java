package easlint.lint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.check.CheckFailure;
import easlint.finding.Safety;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Files of the test data with pieces torn out, doubled and thrown in: fixing comes to an end. */
class FixRandomTest {
  private static final int TEXTS = 300;
  private static final int LONGEST = 4000;
  private static final List<String> PIECES =
      List.of(
          ",",
          "{",
          "}",
          "[",
          "]",
          "\"",
          "'",
          ":",
          "\n",
          "\r\n",
          "\t",
          "\\",
          "// x\n",
          "/* y */",
          "True",
          "01",
          "null",
          "\"rpc.keepalive\": 5,",
          "\"name\": \"x\",",
          "\"cpu\": \"2\",",
          "\"credential\": {\"token\": \"aaaaaaaa\"},",
          "\"metadata\": {},");

  private final Random random = new Random(42);
  private final Linter linter = new Linter(RuleCatalog.bundled(), LintOptions.DEFAULT);

  @Test
  void fixingComesToAnEnd() {
    List<Path> inputs = TestData.inputs();
    for (int i = 0; i < TEXTS; i++) {
      String text = TestData.read(inputs.get(random.nextInt(inputs.size())));
      if (text.length() < LONGEST) {
        check(torn(text));
      }
    }
  }

  private String torn(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(out.length() + 1);
      int end = Math.min(out.length(), at + random.nextInt(30));
      switch (random.nextInt(3)) {
        case 0 -> out.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        case 1 -> out.delete(at, Math.min(end, at + 4));
        default -> out.insert(random.nextInt(out.length() + 1), out.substring(at, end));
      }
    }
    return out.toString();
  }

  private void check(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (Safety most : Safety.values()) {
      Fixer fixer = new Fixer(linter::lint, most);
      FixResult first = fixer.fix("service.json", bytes);
      if (first.ending() == FixResult.Ending.UNREADABLE_BYTES) {
        continue;
      }
      assertEquals(FixResult.Ending.DONE, first.ending(), text);
      assertTrue(
          first.left().findings().stream()
              .noneMatch(finding -> finding.rule().id().text().equals(CheckFailure.RULE)),
          text);
      assertArrayEquals(first.bytes(), fixer.fix("service.json", first.bytes()).bytes(), text);
    }
  }
}
