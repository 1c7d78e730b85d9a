package easlint.rego;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Translates RE2's syntax, which Rego has, into Java's. What RE2 lacks is refused: look-around,
 * back-references, possessive repetition, more than a thousand repetitions. What both have but mean
 * differently is rewritten: anchors, {@code .}, classes, flags, names of groups.
 */
final class RegexTranslator {
  private static final int MAX_REPETITION = 1000;

  /** The largest count of a repetition that has none. */
  private static final int ENDLESS = -1;

  private final String pattern;
  private final StringBuilder out = new StringBuilder();
  private final Map<String, Integer> names = new HashMap<>();
  private final Deque<Group> outer = new ArrayDeque<>();
  private Group group = new Group(false, false);
  private int at;
  private int groupCount;

  /** What is known about the atom just written: nothing, or how often it repeats at most. */
  private int repetition = NO_ATOM;

  private static final int NO_ATOM = 0;

  /** Stands for an atom that has been repeated, and may not be again. */
  private static final int REPEATED = -1;

  RegexTranslator(String pattern) {
    this.pattern = pattern;
  }

  /** Flags hold to the end of the group in which they are set. */
  private static final class Group {
    private boolean multiline;
    private boolean ungreedy;

    private final RegexAmbiguity ambiguity = new RegexAmbiguity();

    /** How often the most repeated part of this group repeats, all counts multiplied. */
    private int repetition = 1;

    private Group(boolean multiline, boolean ungreedy) {
      this.multiline = multiline;
      this.ungreedy = ungreedy;
    }
  }

  /**
   * {@return the compiled pattern}
   *
   * @throws BuiltinError if RE2 would refuse it
   */
  Regex compile() {
    while (at < pattern.length()) {
      translate(pattern.charAt(at));
    }
    if (!outer.isEmpty()) {
      throw error("a group is not closed");
    }
    group.ambiguity.alternative();
    long ways = group.ambiguity.ways();
    if (ways > RegexAmbiguity.MAX) {
      throw error("too many ways to match nothing");
    }
    return Regex.compile(out.toString(), names, ways);
  }

  private void translate(char c) {
    switch (c) {
      case '\\' -> atom(new RegexEscapes(pattern, at, false));
      case '[' -> atom(new RegexClass(pattern, at));
      case '(' -> open();
      case ')' -> close();
      case '|' -> {
        repetition = NO_ATOM;
        group.ambiguity.alternative();
        copy();
      }
      case '^' -> anchor(group.multiline ? "(?:^|(?<=\\n))" : "^");
      case '$' -> anchor(group.multiline ? "(?=\\n|\\z)" : "\\z");
      case '*' -> repeat(1, 0, ENDLESS);
      case '?' -> repeat(1, 0, 1);
      case '+' -> repeat(1, 1, ENDLESS);
      case '{' -> openBrace();
      default -> {
        wrote(false);
        copyCodePoint();
      }
    }
  }

  /** Notes that an atom is written, which may match nothing. */
  private void wrote(boolean optional) {
    group.ambiguity.atom(1, optional);
    repetition = 1;
  }

  private void atom(RegexPart part) {
    out.append(part.java());
    at = part.end();
    wrote(part.isOptional());
  }

  private void anchor(String java) {
    out.append(java);
    at++;
    wrote(true);
  }

  private void copy() {
    out.append(pattern.charAt(at++));
  }

  private void copyCodePoint() {
    int c = pattern.codePointAt(at);
    out.append(c == '}' || c == ']' ? "\\" : "").appendCodePoint(c);
    at += Character.charCount(c);
  }

  private void open() {
    Group inner = new Group(group.multiline, group.ungreedy);
    if (!pattern.startsWith("(?", at)) {
      groupCount++;
      enter("(", 1, inner);
    } else if (pattern.startsWith("(?P<", at) || pattern.startsWith("(?<", at)) {
      openNamed(inner);
    } else {
      openFlags(inner);
    }
  }

  private void enter(String java, int length, Group inner) {
    out.append(java);
    at += length;
    outer.push(group);
    group = inner;
    repetition = NO_ATOM;
  }

  private void openNamed(Group inner) {
    int start = pattern.indexOf('<', at) + 1;
    int end = pattern.indexOf('>', start);
    String name = end < 0 ? "" : pattern.substring(start, end);
    if (!isName(name) || names.put(name, ++groupCount) != null) {
      throw error("a name of a group is missing, malformed or used twice");
    }
    enter("(", end + 1 - at, inner);
  }

  private static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!Character.isLetterOrDigit(name.charAt(i)) && name.charAt(i) != '_') {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /** Reads {@code (?flags)}, {@code (?flags:} or {@code (?:}. */
  private void openFlags(Group inner) {
    StringBuilder java = new StringBuilder("(?");
    int end = at + 2;
    boolean on = true;
    while (end < pattern.length() && pattern.charAt(end) != ':' && pattern.charAt(end) != ')') {
      char flag = pattern.charAt(end++);
      readFlag(flag, on, inner, java);
      on &= flag != '-';
    }
    if (end == pattern.length()) {
      throw error("a group is not closed");
    }
    if (pattern.charAt(end) == ':') {
      enter(java.append(':').toString(), end + 1 - at, inner);
      return;
    }
    group.multiline = inner.multiline;
    group.ungreedy = inner.ungreedy;
    out.append(java).append(')');
    at = end + 1;
    repetition = NO_ATOM;
  }

  private void readFlag(char flag, boolean on, Group inner, StringBuilder java) {
    switch (flag) {
      case 'i' -> java.append("iu");
      case 's' -> java.append('s');
      case 'm' -> inner.multiline = on;
      case 'U' -> inner.ungreedy = on;
      case '-' -> java.append(on ? "-" : "");
      default -> throw error("RE2 has no group that starts like this");
    }
  }

  private void close() {
    if (outer.isEmpty()) {
      throw error("a group is closed that was not opened");
    }
    copy();
    Group inner = group;
    group = outer.pop();
    group.repetition = Math.max(group.repetition, inner.repetition);
    group.ambiguity.group(inner.ambiguity);
    repetition = inner.repetition;
  }

  /** An opening brace that no count follows is a character. */
  private void openBrace() {
    RegexCount count = RegexCount.at(pattern, at);
    if (count == null) {
      out.append("\\{");
      at++;
      wrote(false);
      return;
    }
    if (count.least() > MAX_REPETITION || count.most() > MAX_REPETITION) {
      throw error("more than " + MAX_REPETITION + " repetitions");
    }
    if (count.most() >= 0 && count.most() < count.least()) {
      throw error("a count whose end is before its start");
    }
    repeat(count.end() - at, count.least(), count.most());
  }

  private void repeat(int length, int least, int most) {
    int times = Math.max(1, Math.max(least, most));
    if (repetition == NO_ATOM || repetition == REPEATED) {
      throw error("nothing to repeat, or a repetition that is repeated");
    }
    if ((long) repetition * times > MAX_REPETITION) {
      throw error("more than " + MAX_REPETITION + " repetitions within each other");
    }
    group.repetition = Math.max(group.repetition, repetition * times);
    group.ambiguity.repeat(least, most);
    out.append(pattern, at, at + length);
    at += length;
    boolean lazy = pattern.startsWith("?", at);
    at += lazy ? 1 : 0;
    out.append(lazy != group.ungreedy ? "?" : "");
    repetition = REPEATED;
  }

  private BuiltinError error(String problem) {
    return new BuiltinError("no regular expression of RE2: " + problem + " in " + pattern);
  }
}
