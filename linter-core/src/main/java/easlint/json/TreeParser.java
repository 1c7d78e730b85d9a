package easlint.json;

import easlint.json.SyntaxProblem.Kind;
import easlint.text.TextRange;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads values. Recursive, for at most {@link #MAX_DEPTH} levels; what lies deeper is passed over
 * in a loop.
 */
final class TreeParser {
  /** The deepest nesting that is read: far beyond any configuration, far below the stack's end. */
  static final int MAX_DEPTH = 256;

  private final Cursor cursor;
  private final Problems problems;
  private final Brackets brackets;
  private final StringScanner strings;
  private final WordScanner words;
  private final Lookahead ahead;
  private final Recovery recovery;
  private boolean tooDeep;

  TreeParser(Cursor cursor, Problems problems, Brackets brackets) {
    this.cursor = cursor;
    this.problems = problems;
    this.brackets = brackets;
    strings = new StringScanner(cursor, problems, brackets);
    words = new WordScanner(cursor, problems, strings);
    ahead = new Lookahead(cursor, strings);
    recovery = new Recovery(cursor, problems, brackets, ahead);
  }

  /** {@return whether a name and a colon stand at the cursor, with no brace around them} */
  boolean memberFollows() {
    return ahead.nameAt(cursor.position()) || words.keyFollows();
  }

  /** {@return whether the text breaks off where a name or a value should follow} */
  boolean endsMidway() {
    return recovery.endsMidway();
  }

  /** {@return the value at the cursor, where anything stands} */
  JsonValue anyValue() {
    return ahead.valueStarts() ? value() : words.noValue();
  }

  /** {@return the value at the cursor, where something stands that may begin one} */
  JsonValue value() {
    char c = cursor.here();
    return switch (c) {
      case '{' -> isTemplate() ? words.value() : object();
      case '[' -> array();
      case '"' -> strings.read(false);
      case '\'', '“', '”' -> foreignString(c);
      default -> words.value();
    };
  }

  /** Two braces are no JSON; with two more on the line they are a template's. */
  private boolean isTemplate() {
    int at = cursor.position();
    if (cursor.at(at + 1) != '{') {
      return false;
    }
    char inside = cursor.at(cursor.blanksEnd(at + 2));
    return inside != '"' && inside != '}' && words.templateEnd(at) > 0;
  }

  private JsonString foreignString(char quote) {
    JsonString string = strings.read(false);
    if (quote == '\'') {
      problems.add(Kind.SINGLE_QUOTES, "", string.range());
    } else {
      problems.add(Kind.UNEXPECTED, "curly-quotes", string.range());
    }
    return string;
  }

  private JsonValue object() {
    int start = cursor.position();
    if (brackets.depth() == MAX_DEPTH) {
      return passTooDeep(start);
    }
    Level level = new Level('}');
    brackets.open();
    fill(level);
    return object(level, start);
  }

  /** {@return the members that stand in the text without braces around them} */
  JsonObject bareObject() {
    int start = cursor.position();
    Level level = new Level('}');
    recovery.rootIsBare();
    fill(level);
    if (!level.closed()) {
      recovery.reportTrailingComma(level);
    }
    return object(level, start);
  }

  private JsonObject object(Level level, int start) {
    DuplicateKeys.find(level.members(), problems);
    TextRange range = new TextRange(start, cursor.lastEnd());
    return new JsonObject(List.copyOf(level.members()), range, level.closed());
  }

  private JsonValue array() {
    int start = cursor.position();
    if (brackets.depth() == MAX_DEPTH) {
      return passTooDeep(start);
    }
    Level level = new Level(']');
    brackets.open();
    fill(level);
    TextRange range = new TextRange(start, cursor.lastEnd());
    return new JsonArray(List.copyOf(level.elements()), range, level.closed());
  }

  /** Reads children up to the level's closing bracket, or to where it must have been forgotten. */
  private void fill(Level level) {
    while (!level.ended()) {
      if (recovery.unwinds(level)) {
        return;
      }
      cursor.skip();
      if (cursor.atEnd()) {
        recovery.endOfText(level);
        return;
      }
      char c = cursor.here();
      if (Chars.isComma(c)) {
        recovery.comma(level);
      } else if (Chars.isCloser(c)) {
        recovery.closer(level);
      } else if (Chars.isColon(c)) {
        recovery.reportNoName();
        passColon();
        level.excuse();
        dropValue();
      } else if (level.isObject()) {
        member(level);
      } else {
        element(level);
      }
    }
  }

  private void element(Level level) {
    Cursor.Mark start = cursor.mark();
    int mark = problems.mark();
    if (level.missesComma()) {
      recovery.reportMissingComma(cursor.position(), "element");
    }
    JsonValue value = value();
    if (value.kind() != JsonValue.Kind.STRING || !ahead.colonFollows()) {
      level.add(value);
    } else if (recovery.arrayEndMissing(level)) {
      problems.back(mark);
      cursor.back(start);
      recovery.abandonArray(level, value.range());
    } else {
      nameInArray(level, value);
    }
  }

  /** A name and a colon in an array that seems to be meant as an object. */
  private void nameInArray(Level level, JsonValue name) {
    if (level.firstName()) {
      List<TextRange> related = List.of(brackets.opener());
      problems.add(Kind.UNEXPECTED, "name-in-list", name.range(), Map.of(), related);
    }
    level.add(name);
    passColon();
    if (ahead.valueStarts()) {
      level.add(value());
    }
  }

  private void member(Level level) {
    if (Chars.isOpener(cursor.here())) {
      valueWithoutName(level);
      return;
    }
    int start = cursor.position();
    JsonString key = key();
    if (key == null) {
      level.excuse();
    } else if (ahead.colonFollows() || key.quoted() || cursor.atEnd()) {
      if (level.missesComma()) {
        recovery.reportMissingComma(start, "");
      }
      if (!key.quoted()) {
        problems.add(Kind.UNQUOTED_KEY, "", key.range(), Map.of("name", key.value()));
      }
      level.add(new Member(key, memberValue(level, key)));
    } else {
      problems.add(Kind.UNEXPECTED, "word", key.range());
      level.excuse();
    }
  }

  private void valueWithoutName(Level level) {
    if (!recovery.objectEndMissing(level)) {
      recovery.reportNoName();
      level.excuse();
      dropValue();
    }
  }

  private @Nullable JsonString key() {
    char c = cursor.here();
    char quote = Chars.closingQuote(c);
    if (quote == 0) {
      return words.key();
    }
    JsonString key = strings.read(true);
    if (quote == '\'') {
      Map<String, String> args = Map.of("name", key.value());
      problems.add(Kind.UNQUOTED_KEY, "single-quoted", key.range(), args);
    } else if (quote != '"') {
      problems.add(Kind.UNEXPECTED, "curly-quotes", key.range());
    }
    return key;
  }

  private JsonValue memberValue(Level level, JsonString key) {
    int from = cursor.position();
    boolean colon = Chars.isColon(cursor.here());
    if (colon) {
      passColon();
    }
    if (colon ? !recovery.valueMissing(from) : recovery.colonMissing(key)) {
      return value();
    }
    level.excuse();
    return recovery.noValue(key);
  }

  /** Passes the colon at the cursor, or what is typed for it, and what is blank behind it. */
  private void passColon() {
    recovery.colon();
    cursor.skip();
    while (Chars.isColon(cursor.here())) {
      recovery.reportExtraColon();
      cursor.pass(cursor.position() + 1);
      cursor.skip();
    }
  }

  private void dropValue() {
    if (ahead.valueStarts()) {
      value();
    }
  }

  /** Passes over a bracket with all that it holds, without recursion. */
  private JsonError passTooDeep(int start) {
    if (!tooDeep) {
      tooDeep = true;
      Map<String, String> args = Map.of("limit", Integer.toString(MAX_DEPTH));
      problems.add(Kind.TOO_DEEP, "", new TextRange(start, start + 1), args);
    }
    brackets.passNested();
    TextRange range = new TextRange(start, cursor.position());
    return new JsonError(cursor.text().substring(start, cursor.position()), range);
  }
}
