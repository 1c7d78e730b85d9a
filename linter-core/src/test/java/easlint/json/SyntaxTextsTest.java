package easlint.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import easlint.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The parser and the texts of the rules {@code syntax/*} speak of the same variants and args. */
class SyntaxTextsTest {
  private static final Path RULES = Path.of("..", "rules", "syntax");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  static List<SyntaxProblem> problems() throws IOException {
    List<SyntaxProblem> out = new ArrayList<>();
    for (var arguments : RecoveriesTest.cases()) {
      String text = Marked.text(String.valueOf(arguments.get()[1]));
      out.addAll(JsonParser.parse(Source.of("case", text)).problems());
    }
    String deep = "[".repeat(300);
    out.addAll(JsonParser.parse(Source.of("deep", deep)).problems());
    out.addAll(JsonParser.parse(Source.of("large", deep), new ParseLimits(100, 10)).problems());
    for (byte[] bytes : new byte[][] {{'{', -1, '}'}, {-1, -2, '{', 0, '}', 0}, {-17, -69, -65}}) {
      out.addAll(JsonParser.parse(Source.decode("bytes", bytes)).problems());
    }
    return out;
  }

  @ParameterizedTest
  @MethodSource("problems")
  void messageAndHelpNameOnlyWhatTheProblemGives(SyntaxProblem problem) throws IOException {
    List<String> templates = templates(problem.kind(), problem.variant());
    assertEquals(4, templates.size(), "message and help in two languages: " + templates);
    for (String template : templates) {
      Matcher placeholder = PLACEHOLDER.matcher(template);
      while (placeholder.find()) {
        assertTrue(problem.args().containsKey(placeholder.group(1)), template + problem.args());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyVariantOfTheTextsIsRaised(SyntaxProblem.Kind kind) throws IOException {
    Set<String> raised = new TreeSet<>();
    for (SyntaxProblem problem : problems()) {
      if (problem.kind() == kind && !problem.variant().isEmpty()) {
        raised.add(problem.variant());
      }
    }
    Set<String> written = new TreeSet<>();
    Pattern.compile("(?m)^# {5}([a-z-]+):$")
        .matcher(metadata(kind))
        .results()
        .forEach(result -> written.add(result.group(1)));
    written.remove("variants");
    assertEquals(raised, written);
  }

  @Test
  void noFolderIsLeftOver() throws IOException {
    try (var folders = Files.list(RULES)) {
      assertEquals(SyntaxProblem.Kind.values().length, folders.count());
    }
  }

  /** Message and help, English and then Chinese, of a variant or of the rule itself. */
  private static List<String> templates(SyntaxProblem.Kind kind, String variant)
      throws IOException {
    List<String> out = new ArrayList<>();
    String within = "";
    for (String line : metadata(kind).lines().toList()) {
      String text = line.substring(1).strip();
      boolean top = text.equals("zh-CN:") || text.startsWith("related:");
      if (top || (text.endsWith(":") && !text.equals("variants:"))) {
        within = top || text.equals("custom:") ? "" : text.substring(0, text.length() - 1);
      } else if (within.equals(variant)
          && (text.startsWith("message: ") || text.startsWith("help: "))) {
        out.add(text);
      }
    }
    return out;
  }

  private static String metadata(SyntaxProblem.Kind kind) throws IOException {
    Path file = RULES.resolve(kind.id()).resolve(kind.id().replace('-', '_') + ".rego");
    String text = Files.readString(file);
    return text.substring(0, text.indexOf("\npackage "));
  }
}
