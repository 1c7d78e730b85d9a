package easlint.rego;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Functions for regular expressions and globs. */
final class PatternFunctions {
  private PatternFunctions() {}

  static @Nullable Value apply(Builtin builtin, Value[] arguments, Evaluation evaluation) {
    return switch (builtin) {
      case REGEX_MATCH, RE_MATCH ->
          BooleanValue.of(
              regex(arguments[0], evaluation).find(Arguments.string(arguments[1]), evaluation));
      case REGEX_IS_VALID -> BooleanValue.of(isValid(arguments[0], evaluation));
      case REGEX_REPLACE -> replace(arguments, evaluation);
      case REGEX_SPLIT -> split(arguments, evaluation);
      case REGEX_FIND_N -> find(arguments, false, evaluation);
      case REGEX_FIND_ALL_STRING_SUBMATCH_N -> find(arguments, true, evaluation);
      case GLOB_MATCH -> glob(arguments, evaluation);
      case GLOB_QUOTE_META -> quoteGlob(Arguments.string(arguments[0]));
      default -> throw Builtins.notInGroup(builtin);
    };
  }

  private static Regex regex(Value pattern, Evaluation evaluation) {
    return evaluation.program().regexes().regex(Arguments.string(pattern), evaluation);
  }

  private static boolean isValid(Value pattern, Evaluation evaluation) {
    if (pattern.kind() != Value.Kind.STRING) {
      return false;
    }
    try {
      return regex(pattern, evaluation) != null;
    } catch (BuiltinError e) {
      return false;
    }
  }

  /** Walks over the matches as Go does: an empty one directly after another does not count. */
  private static final class Matches {
    private final Matcher matcher;
    private final Evaluation evaluation;
    private int lastEnd = -1;

    private Matches(Regex regex, String text, Evaluation evaluation) {
      this.evaluation = evaluation;
      matcher = regex.matcher(text, evaluation);
    }

    private boolean next() {
      while (matcher.find()) {
        evaluation.charge(1);
        evaluation.allocate(Evaluation.COLLECTION_BYTES);
        boolean abuts = matcher.start() == matcher.end() && matcher.start() == lastEnd;
        lastEnd = matcher.end();
        if (!abuts) {
          return true;
        }
      }
      return false;
    }
  }

  private static Value replace(Value[] arguments, Evaluation evaluation) {
    String text = Arguments.string(arguments[0]);
    Regex regex = regex(arguments[1], evaluation);
    RegexTemplate template = new RegexTemplate(Arguments.string(arguments[2]), regex);
    Matches matches = new Matches(regex, text, evaluation);
    StringBuilder out = new StringBuilder();
    int last = 0;
    while (matches.next()) {
      int before = out.length();
      out.append(text, last, matches.matcher.start());
      template.append(out, matches.matcher);
      last = matches.matcher.end();
      evaluation.allocate(2L * (out.length() - before));
    }
    return new StringValue(out.append(text, last, text.length()).toString());
  }

  private static Value split(Value[] arguments, Evaluation evaluation) {
    String pattern = Arguments.string(arguments[0]);
    String text = Arguments.string(arguments[1]);
    Regex regex = regex(arguments[0], evaluation);
    if (text.isEmpty() && !pattern.isEmpty()) {
      return new ArrayValue(StringValue.EMPTY);
    }
    ArrayValue out = new ArrayValue(4);
    Matches matches = new Matches(regex, text, evaluation);
    int begin = 0;
    int end = 0;
    while (matches.next()) {
      end = matches.matcher.start();
      if (matches.matcher.end() != 0) {
        out.add(new StringValue(text.substring(begin, end)));
      }
      begin = matches.matcher.end();
    }
    return end == text.length() ? out : out.add(new StringValue(text.substring(begin)));
  }

  private static Value find(Value[] arguments, boolean groups, Evaluation evaluation) {
    Regex regex = regex(arguments[0], evaluation);
    Matches matches = new Matches(regex, Arguments.string(arguments[1]), evaluation);
    int limit = Arguments.smallInteger(arguments[2]);
    ArrayValue out = new ArrayValue(4);
    while ((limit < 0 || out.size() < limit) && matches.next()) {
      out.add(groups ? groups(matches.matcher) : new StringValue(matches.matcher.group()));
    }
    return out;
  }

  private static Value groups(Matcher matcher) {
    ArrayValue out = new ArrayValue(matcher.groupCount() + 1);
    for (int i = 0; i <= matcher.groupCount(); i++) {
      String group = matcher.group(i);
      out.add(group == null ? StringValue.EMPTY : new StringValue(group));
    }
    return out;
  }

  private static Value glob(Value[] arguments, Evaluation evaluation) {
    String pattern = Arguments.string(arguments[0]);
    String delimiters = "";
    if (arguments[1].kind() != Value.Kind.NULL) {
      List<String> given = Arguments.strings(Arguments.array(arguments[1]));
      delimiters = given.isEmpty() ? "." : String.join("", given);
      if (delimiters.codePointCount(0, delimiters.length()) < given.size()) {
        throw new BuiltinError("delimiters of one character were expected");
      }
    }
    Regex regex = evaluation.program().regexes().glob(pattern, delimiters, evaluation);
    return BooleanValue.of(regex.matches(Arguments.string(arguments[2]), evaluation));
  }

  private static Value quoteGlob(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      out.append("*?\\[]{}".indexOf(text.charAt(i)) >= 0 ? "\\" : "").append(text.charAt(i));
    }
    return new StringValue(out.toString());
  }
}
