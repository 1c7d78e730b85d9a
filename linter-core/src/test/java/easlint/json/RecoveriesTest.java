package easlint.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import easlint.json.SyntaxProblem.Kind;
import easlint.text.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken texts, the problems that each must raise, and the tree that must be left. */
class RecoveriesTest {
  static List<Arguments> cases() throws IOException {
    List<Arguments> out = new ArrayList<>();
    try (InputStream in = RecoveriesTest.class.getResourceAsStream("recoveries.txt")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      for (String block : all.strip().split("\n?--- ", -1)) {
        if (!block.isBlank()) {
          int end = block.indexOf('\n');
          out.add(arguments(block.substring(0, end), block.substring(end + 1).stripTrailing()));
        }
      }
    }
    return out;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void problemsAndTree(String name, String marked) {
    Document document = JsonParser.parse(Source.of(name, Marked.text(marked)));
    assertEquals(marked, Marked.show(document));
    assertFalse(document.problems().isEmpty());
    new Ranges(document).check();
  }

  @Test
  void everyKindThatTextAloneCanRaiseHasACase() throws IOException {
    Set<Kind> missing = EnumSet.allOf(Kind.class);
    for (Arguments arguments : cases()) {
      String text = Marked.text(String.valueOf(arguments.get()[1]));
      JsonParser.parse(Source.of("case", text)).problems().forEach(p -> missing.remove(p.kind()));
    }
    Set<Kind> elsewhere =
        EnumSet.of(Kind.ENCODING, Kind.BYTE_ORDER_MARK, Kind.TOO_DEEP, Kind.TOO_LARGE);
    assertTrue(elsewhere.containsAll(missing), missing + " have no case");
  }
}
