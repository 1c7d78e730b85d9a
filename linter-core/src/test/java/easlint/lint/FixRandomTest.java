package easlint.lint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.check.CheckFailure;
import easlint.finding.Finding;
import easlint.finding.Fix;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Files of the test data with bytes and tokens torn out, doubled and thrown in, the same at each
 * run: every fix of these, too, keeps what fixes promise. {@code -Deaslint.damaged=N} tries more,
 * {@code -Deaslint.seed=N} others.
 */
class FixRandomTest {
  private static final int TEXTS = Integer.getInteger("easlint.damaged", 800);
  private static final int LONGEST = 4000;
  private static final Pattern TOKEN =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[\\w.+-]+|\\s+|.", Pattern.DOTALL);
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
          "\"ture\"",
          "\"rpc.keepalive\": 5,",
          "\"name\": \"x\",",
          "\"cpu\": \"2\",",
          "\"credential\": {\"token\": \"aaaaaaaa\"},",
          "\"metadata\": {},");

  private final Random random = new Random(Integer.getInteger("easlint.seed", 42));

  @Test
  void fixesOfDamagedFilesKeepTheirPromises() {
    List<Path> inputs = TestData.inputs().stream().filter(FixRandomTest::isUsable).toList();
    for (int i = 0; i < TEXTS; i++) {
      Path input = inputs.get(random.nextInt(inputs.size()));
      byte[] bytes = damaged(TestData.bytes(input));
      check(TestData.ROOT.relativize(input) + " " + i, TestCase.of(input), bytes);
    }
  }

  /** Checks that break on purpose break on damaged files too. */
  private static boolean isUsable(Path input) {
    return TestData.bytes(input).length < LONGEST && TestCase.of(input).checks().isEmpty();
  }

  private byte[] damaged(byte[] bytes) {
    byte[] out = bytes;
    for (int i = random.nextInt(3); i >= 0; i--) {
      out = random.nextBoolean() ? withoutByte(out) : withOtherTokens(out);
    }
    return out;
  }

  /** Text in any encoding is damaged, one byte for each character. */
  private byte[] withoutByte(byte[] bytes) {
    StringBuilder out = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
    int at = random.nextInt(out.length() + 1);
    int end = Math.min(at + 1, out.length());
    switch (random.nextInt(3)) {
      case 0 -> out.delete(at, end);
      case 1 -> out.insert(at, out.substring(at, end));
      default -> out.insert(at, (char) random.nextInt(0x80));
    }
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private byte[] withOtherTokens(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
    if (tokens.isEmpty()) {
      return bytes;
    }
    MatchResult token = tokens.get(random.nextInt(tokens.size()));
    MatchResult other = tokens.get(random.nextInt(tokens.size()));
    String piece = PIECES.get(random.nextInt(PIECES.size()));
    StringBuilder out = new StringBuilder(text);
    switch (random.nextInt(5)) {
      case 0 -> out.delete(token.start(), token.end());
      case 1 -> out.insert(token.end(), token.group());
      case 2 -> out.insert(token.start(), other.group());
      case 3 -> out.replace(token.start(), token.end(), other.group());
      default -> out.insert(token.start(), piece);
    }
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void check(String name, TestCase testCase, byte[] bytes) {
    FixProperties properties = FixProperties.remembering(testCase::lint);
    LintResult before = properties.judge().lint(name, bytes);
    assertTrue(
        before.findings().stream()
            .noneMatch(finding -> finding.rule().id().text().equals(CheckFailure.RULE)),
        name);
    for (Finding finding : before.findings()) {
      for (Fix fix : finding.fixes()) {
        properties.checkAlone(name, bytes, before, finding, fix);
      }
    }
    properties.checkTogether(name, bytes);
  }
}
