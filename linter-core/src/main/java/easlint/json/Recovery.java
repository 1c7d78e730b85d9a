package easlint.json;

import easlint.json.SyntaxProblem.Kind;
import easlint.text.TextRange;
import java.util.List;
import java.util.Map;

/**
 * What the parser does when the text is not JSON: one problem for one mistake, and on with the next
 * thing that can be read.
 */
final class Recovery {
  private static final int NOWHERE = Integer.MAX_VALUE;

  private final Cursor cursor;
  private final Problems problems;
  private final Brackets brackets;
  private final Lookahead ahead;

  /** The level to go back to: those inside it lack their closing bracket. */
  private int unwindTo = NOWHERE;

  /** Whether members that follow the root may belong to it. */
  private boolean rootMayGoOn = true;

  private boolean rootWentOn;
  private boolean midway;

  Recovery(Cursor cursor, Problems problems, Brackets brackets, Lookahead ahead) {
    this.cursor = cursor;
    this.problems = problems;
    this.brackets = brackets;
    this.ahead = ahead;
  }

  /** {@return whether the level ends here because one around it goes on} */
  boolean unwinds(Level level) {
    if (unwindTo == NOWHERE) {
      return false;
    }
    if (brackets.depth() > unwindTo) {
      brackets.abandon();
      level.end(false);
      return true;
    }
    unwindTo = NOWHERE;
    level.excuse();
    return false;
  }

  /** Takes the comma at the cursor, or what is typed for it. */
  void comma(Level level) {
    int at = cursor.position();
    char c = cursor.here();
    if (!level.comma(at)) {
      int end = at + 1;
      while (Chars.isComma(cursor.at(end))) {
        end++;
      }
      cursor.pass(end);
      problems.add(Kind.UNEXPECTED, "extra-comma", new TextRange(at, end));
      level.forgetComma();
      return;
    }
    cursor.pass(at + 1);
    if (c != ',') {
      reportLookalike(at, ",");
      level.forgetComma();
    }
  }

  /** Takes the colon at the cursor, or what is typed for it. */
  void colon() {
    int at = cursor.position();
    boolean arrow = cursor.here() == '=' && cursor.at(at + 1) == '>';
    cursor.pass(arrow ? at + 2 : at + 1);
    if (cursor.at(at) != ':') {
      reportLookalike(at, ":");
    }
  }

  private void reportLookalike(int at, String expected) {
    TextRange range = new TextRange(at, cursor.position());
    String found = cursor.text().substring(at, cursor.position());
    Map<String, String> args = Map.of("found", found, "expected", expected);
    problems.add(Kind.UNEXPECTED, "lookalike", range, args);
  }

  /** Takes the closing bracket at the cursor. */
  void closer(Level level) {
    if (cursor.here() != level.closer()) {
      wrongCloser(level);
    } else if (!rootGoesOn(level)) {
      reportTrailingComma(level);
      level.end(true);
      if (brackets.depth() == 0) {
        brackets.drop();
      } else {
        brackets.close();
      }
    }
  }

  /**
   * A bracket of the wrong kind was mistyped, or those before it lack theirs. The rest of the text
   * tells which: it closes as many levels as the true reading leaves open.
   */
  private void wrongCloser(Level level) {
    char found = cursor.here();
    int depth = brackets.depth();
    boolean mistyped = depth > 0 && brackets.closersAhead() == depth;
    int outer = mistyped ? depth : brackets.enclosing(Chars.openerOf(found));
    Map<String, String> args =
        Map.of("found", String.valueOf(found), "expected", String.valueOf(level.closer()));
    List<TextRange> related = depth == 0 ? List.of() : List.of(brackets.opener());
    problems.add(Kind.UNEXPECTED, "wrong-closer", oneCharacter(), args, related);
    if (mistyped) {
      brackets.close();
      level.end(true);
    } else if (outer > 0) {
      leave(level, outer);
    } else {
      brackets.drop();
      level.excuse();
    }
  }

  /** Leaves the innermost level without its bracket, and all others inside {@code outer}. */
  private void leave(Level level, int outer) {
    unwindTo = outer;
    brackets.abandon();
    level.end(false);
  }

  /** The root's members have no braces: nothing can follow them. */
  void rootIsBare() {
    rootMayGoOn = false;
  }

  /** Whether the brace at the cursor closes the root too early: more members follow it. */
  private boolean rootGoesOn(Level level) {
    if (!rootMayGoOn || brackets.depth() != 1 || !level.isObject()) {
      return false;
    }
    int next = cursor.blanksEnd(cursor.position() + 1);
    int name = cursor.at(next) == ',' ? cursor.blanksEnd(next + 1) : next;
    if (!ahead.nameAt(name)) {
      return false;
    }
    rootMayGoOn = false;
    rootWentOn = true;
    reportTrailingComma(level);
    problems.add(
        Kind.TRAILING_CONTENT, "early-close", new TextRange(next, cursor.lastNonBlank() + 1));
    brackets.drop();
    level.excuse();
    return true;
  }

  /** The end of the text, in the midst of a level. */
  void endOfText(Level level) {
    if (rootWentOn && brackets.depth() == 1) {
      brackets.abandon();
      level.end(true);
    }
    midway |= level.danglingComma() >= 0;
  }

  /** {@return whether the text breaks off where a name or a value should follow} */
  boolean endsMidway() {
    return midway;
  }

  /** Whether the brace at the cursor shows that the object around it lacks its own. */
  boolean objectEndMissing(Level level) {
    int depth = brackets.depth();
    boolean missing =
        cursor.here() == '{' && brackets.kind(depth - 1) == '[' && brackets.closersAhead() != depth;
    if (missing) {
      reportMissingCloser(level, oneCharacter());
      leave(level, depth - 1);
    }
    return missing;
  }

  /** Whether a name inside an array shows that the array lacks its bracket. */
  boolean arrayEndMissing(Level level) {
    return !level.isEmpty()
        && brackets.closersAhead() != brackets.depth()
        && brackets.enclosing('{') > 0;
  }

  /** Leaves an array before the name that stands at the cursor. */
  void abandonArray(Level level, TextRange name) {
    reportMissingCloser(level, name);
    leave(level, brackets.enclosing('{'));
  }

  private void reportMissingCloser(Level level, TextRange before) {
    Map<String, String> args = Map.of("expected", String.valueOf(level.closer()));
    problems.add(Kind.UNEXPECTED, "missing-closer", before, args, List.of(brackets.opener()));
  }

  void reportTrailingComma(Level level) {
    int comma = level.danglingComma();
    if (comma >= 0) {
      Map<String, String> args = Map.of("closer", String.valueOf(level.closer()));
      problems.add(Kind.TRAILING_COMMA, "", new TextRange(comma, comma + 1), args);
    }
  }

  /** Reports that a comma misses before the child that begins at {@code at}. */
  void reportMissingComma(int at, String variant) {
    problems.add(Kind.MISSING_COMMA, variant, new TextRange(at, cursor.charEnd(at)));
  }

  void reportNoName() {
    problems.add(Kind.UNEXPECTED, "no-name", oneCharacter());
  }

  void reportExtraColon() {
    problems.add(Kind.UNEXPECTED, "", oneCharacter(), Map.of("found", ":"));
  }

  /** Whether no value follows the colon at {@code colon}: the next thing is another's name. */
  boolean valueMissing(int colon) {
    return !ahead.valueStarts() || (ahead.lineEndsAfter(colon) && ahead.nameAt(cursor.position()));
  }

  /** Whether a value follows a name with no colon between. Reports that. */
  boolean colonMissing(JsonString key) {
    boolean missing =
        ahead.valueStarts()
            && !ahead.lineEndsAfter(key.range().end())
            && !ahead.nameAt(cursor.position());
    if (missing) {
      reportToken("missing-colon", key);
    }
    return missing;
  }

  /** Reports what stands where the value of {@code key} should. */
  JsonError noValue(JsonString key) {
    if (cursor.atEnd()) {
      midway = true;
    } else {
      reportToken("no-value", key);
    }
    return new JsonError("", new TextRange(cursor.lastEnd(), cursor.lastEnd()));
  }

  private void reportToken(String variant, JsonString key) {
    TextRange range = new TextRange(cursor.position(), ahead.tokenEnd());
    problems.add(Kind.UNEXPECTED, variant, range, Map.of("name", key.value()));
  }

  private TextRange oneCharacter() {
    return new TextRange(cursor.position(), cursor.position() + 1);
  }
}
