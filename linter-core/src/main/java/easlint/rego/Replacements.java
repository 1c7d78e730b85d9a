package easlint.rego;

import java.util.List;

/** Replaces parts of strings. */
final class Replacements {
  private Replacements() {}

  /** Replaces all occurrences; an empty one is found before each code point and at the end. */
  static Value replace(String text, String old, String replacement, Evaluation evaluation) {
    evaluation.allocate(
        2L * text.length() + 2L * Substrings.count(text, old) * replacement.length());
    if (!old.isEmpty()) {
      return new StringValue(text.replace(old, replacement));
    }
    StringBuilder out = new StringBuilder(replacement);
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      out.appendCodePoint(text.codePointAt(i)).append(replacement);
    }
    return new StringValue(out.toString());
  }

  /** Replaces several texts in one pass; where several start, the first in order wins. */
  static Value replaceAll(Value patterns, String text, Evaluation evaluation) {
    List<Value> keys = patterns.keys();
    String[] olds = new String[keys.size()];
    String[] replacements = new String[olds.length];
    for (int i = 0; i < olds.length; i++) {
      olds[i] = Arguments.string(keys.get(i));
      replacements[i] = Arguments.string(Content.member(patterns, keys.get(i)));
    }
    StringBuilder out = new StringBuilder();
    int last = 0;
    boolean afterEmpty = false;
    for (int at = 0; at <= text.length(); ) {
      evaluation.charge(1 + (olds.length >> 2));
      int found = firstAt(olds, text, at, afterEmpty);
      afterEmpty = found >= 0 && olds[found].isEmpty();
      if (found < 0) {
        at = endOfCodePoint(text, at);
        continue;
      }
      evaluation.allocate(2L * (at - last + replacements[found].length()));
      out.append(text, last, at).append(replacements[found]);
      at += olds[found].length();
      last = at;
    }
    return new StringValue(out.append(text, last, text.length()).toString());
  }

  /** As in Go's strings.Replacer, an empty text is not found twice at one place. */
  private static int firstAt(String[] olds, String text, int at, boolean afterEmpty) {
    for (int i = 0; i < olds.length; i++) {
      if (text.startsWith(olds[i], at) && !(afterEmpty && olds[i].isEmpty())) {
        return i;
      }
    }
    return -1;
  }

  private static int endOfCodePoint(String text, int at) {
    return at < text.length() ? at + Character.charCount(text.codePointAt(at)) : at + 1;
  }
}
