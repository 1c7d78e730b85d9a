package easlint.json;

import easlint.json.SyntaxProblem.Kind;
import easlint.text.TextRange;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what stands without quotes: numbers, literals, and whatever is neither. */
final class WordScanner {
  /** How far the end of a template is looked for: {@code ${NAME}} and the like are short. */
  private static final int TEMPLATE = 64;

  private final Cursor cursor;
  private final Problems problems;
  private final StringScanner strings;

  WordScanner(Cursor cursor, Problems problems, StringScanner strings) {
    this.cursor = cursor;
    this.problems = problems;
    this.strings = strings;
  }

  /** {@return the value at the cursor; an error if it is none} */
  JsonValue value() {
    int start = cursor.position();
    int number = LooseNumber.jsonEnd(cursor.text(), start);
    if (number > 0 && ends(number)) {
      cursor.pass(number);
      return new JsonNumber(cursor.text().substring(start, number), new TextRange(start, number));
    }
    JsonValue literal = literal(start);
    return literal == null ? wrongValue(start) : literal;
  }

  private @Nullable JsonValue literal(int start) {
    return switch (cursor.at(start)) {
      case 't' -> is("true", start) ? new JsonBoolean(true, passed(start)) : null;
      case 'f' -> is("false", start) ? new JsonBoolean(false, passed(start)) : null;
      case 'n' -> is("null", start) ? new JsonNull(passed(start)) : null;
      default -> null;
    };
  }

  private boolean is(String word, int start) {
    int end = start + word.length();
    if (!cursor.text().startsWith(word, start) || !ends(end)) {
      return false;
    }
    cursor.pass(end);
    return true;
  }

  private TextRange passed(int start) {
    return new TextRange(start, cursor.position());
  }

  private boolean ends(int at) {
    char c = cursor.at(at);
    return at == cursor.end() || c == ':' || c == '#' || Chars.endsWord(c) || startsComment(at);
  }

  private boolean startsComment(int at) {
    char next = cursor.at(at) == '/' ? cursor.at(at + 1) : 0;
    return next == '/' || next == '*' || cursor.at(at) == '#';
  }

  /** Where it is plain what is meant, that is the value: one mistake must not hide others. */
  private JsonValue wrongValue(int start) {
    int end = wordEnd(start);
    String word = cursor.text().substring(start, end);
    if (!hasLetterOrDigit(word)) {
      String mistake = word.isEmpty() ? null : LooseNumber.mistake(word);
      return mistake == null
          ? unexpected(start, end)
          : error(Kind.INVALID_NUMBER, mistake, start, end, Map.of());
    }
    String variant = Words.variant(word);
    if (variant != null) {
      String plain = Words.plain(word);
      Map<String, String> args = Map.of("found", word, "plain", plain);
      JsonError error = error(Kind.INVALID_LITERAL, variant, start, end, args);
      return variant.equals("python") ? meant(plain, error) : error;
    }
    String mistake = LooseNumber.mistake(word);
    if (mistake != null) {
      JsonError error = error(Kind.INVALID_NUMBER, mistake, start, end, Map.of());
      String plain = LooseNumber.plain(word);
      return plain == null ? error : new JsonNumber(plain, error.range());
    }
    // The text may be a secret: no message repeats it.
    return error(Kind.INVALID_LITERAL, "", start, phraseEnd(end), Map.of());
  }

  private static JsonValue meant(String literal, JsonError error) {
    return switch (literal) {
      case "true" -> new JsonBoolean(true, error.range());
      case "false" -> new JsonBoolean(false, error.range());
      case "null" -> new JsonNull(error.range());
      default -> error;
    };
  }

  /** {@return the error that the character at the cursor is: it may not stand here} */
  JsonError noValue() {
    return unexpected(cursor.position(), cursor.position());
  }

  private JsonError unexpected(int start, int wordEnd) {
    int end = Math.max(wordEnd, cursor.charEnd(start));
    Map<String, String> args = Map.of("found", Chars.show(cursor.text(), start));
    return error(Kind.UNEXPECTED, "", start, end, args);
  }

  private JsonError error(Kind kind, String variant, int start, int end, Map<String, String> args) {
    TextRange range = new TextRange(start, end);
    cursor.pass(end);
    problems.add(kind, variant, range, args);
    return new JsonError(cursor.text().substring(start, end), range);
  }

  /**
   * {@return the words at the cursor, taken for a member's name; null, with a problem, if there are
   * none}
   */
  @Nullable JsonString key() {
    int start = cursor.position();
    int end = keyEnd(start);
    if (end == start || !hasLetterOrDigit(cursor.text().substring(start, end))) {
      unexpected(start, end);
      return null;
    }
    boolean lostQuote =
        cursor.at(end) == '"' && Chars.isColon(cursor.at(cursor.blanksEnd(end + 1)));
    String name = cursor.text().substring(start, end);
    cursor.pass(lostQuote ? end + 1 : end);
    return new JsonString(name, name, new TextRange(start, cursor.position()), false);
  }

  /** {@return whether words with a colon behind them stand at the cursor} */
  boolean keyFollows() {
    int start = cursor.position();
    int end = keyEnd(start);
    int colon = cursor.blanksEnd(end);
    return end > start && cursor.at(colon) == ':' && cursor.at(colon + 1) != '/';
  }

  private int keyEnd(int start) {
    int end = start;
    int at = start;
    while (!Chars.endsWord(cursor.at(at)) && !Chars.isColon(cursor.at(at))) {
      at++;
      end = at;
      while (cursor.at(at) == ' ' && !startsComment(at + 1)) {
        at++;
      }
    }
    cursor.looked(at - start);
    return end;
  }

  /** The end of the word at {@code start}: a colon ends it only before a blank or a quote. */
  private int wordEnd(int start) {
    int at = start;
    while (true) {
      char c = cursor.at(at);
      if (c == '{' && (at == start || cursor.at(at - 1) == '$')) {
        int end = templateEnd(at);
        if (end < 0) {
          break;
        }
        at = end;
      } else if (Chars.endsWord(c) || (c == ':' && Chars.endsWord(cursor.at(at + 1)))) {
        break;
      } else {
        at++;
      }
    }
    cursor.looked(at - start);
    return at;
  }

  /** {@return the end of the template that opens at {@code at}, or -1 if none ends on the line} */
  int templateEnd(int at) {
    int limit = Math.min(cursor.end(), at + TEMPLATE);
    boolean twice = cursor.at(at + 1) == '{';
    int i = twice ? at + 2 : at + 1;
    while (i < limit && cursor.at(i) >= ' ' && cursor.at(i) != '}' && cursor.at(i) != '{') {
      i++;
    }
    cursor.looked(i - at);
    boolean closed = cursor.at(i) == '}' && (!twice || cursor.at(i + 1) == '}');
    return closed ? i + (twice ? 2 : 1) : -1;
  }

  /** The end of a text without quotes whose first word ends at {@code from}. */
  private int phraseEnd(int from) {
    int end = from;
    while (true) {
      int at = end;
      while (cursor.at(at) == ' ' || cursor.at(at) == '\t') {
        at++;
      }
      cursor.looked(at - end);
      boolean stops = at == end || startsComment(at) || Chars.isOpener(cursor.at(at));
      int next = stops ? at : wordEnd(at);
      if (next == at) {
        boolean lostQuote = at == end && cursor.at(at) == '"' && strings.looksClosing(at);
        return lostQuote ? end + 1 : end;
      }
      end = next;
    }
  }

  private static boolean hasLetterOrDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isHighSurrogate(c)) {
        return true;
      }
    }
    return false;
  }
}
