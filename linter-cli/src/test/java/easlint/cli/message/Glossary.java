package easlint.cli.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Chinese words of {@code docs/vocabulary.md}.
 *
 * @param words those that are written
 * @param refused those that are not written in their place
 */
record Glossary(List<String> words, List<String> refused) {
  private static final Path PAGE = Path.of("..", "docs", "vocabulary.md");
  private static final Pattern ROW = Pattern.compile("\\| (.+?) \\| (.+?) \\| (.*?) ?\\|");
  private static final Pattern REMARK = Pattern.compile("（.*?）");

  static Glossary read() {
    List<String> words = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (String line : text().lines().dropWhile(each -> !each.equals("## 中文")).toList()) {
      Matcher row = ROW.matcher(line);
      if (row.matches() && !row.group(1).equals("English")) {
        words.addAll(Arrays.asList(row.group(2).split(", ", -1)));
        String others = REMARK.matcher(row.group(3)).replaceAll("");
        refused.addAll(others.isEmpty() ? List.of() : Arrays.asList(others.split(", ", -1)));
      }
    }
    return new Glossary(List.copyOf(words), List.copyOf(refused));
  }

  private static String text() {
    try {
      return Files.readString(PAGE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
