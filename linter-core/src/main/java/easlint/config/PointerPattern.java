package easlint.config;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Pointer (RFC 6901) in which {@code *} stands for any characters of a name, and {@code **}
 * as a whole name for any number of names.
 */
public final class PointerPattern {
  private final String text;
  private final List<String> names;

  private PointerPattern(String text, List<String> names) {
    this.text = text;
    this.names = names;
  }

  /** {@return the pattern, or null when the text is no pointer} */
  static @Nullable PointerPattern of(String text) {
    if (!text.isEmpty() && !text.startsWith("/")) {
      return null;
    }
    for (int at = text.indexOf('~'); at >= 0; at = text.indexOf('~', at + 1)) {
      char escaped = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      if (escaped != '0' && escaped != '1') {
        return null;
      }
    }
    return new PointerPattern(text, split(text));
  }

  /** {@return the pattern as written} */
  public String text() {
    return text;
  }

  /** {@return whether the pattern fits a pointer} */
  public boolean matches(String pointer) {
    return matches(names, 0, split(pointer), 0);
  }

  private static boolean matches(List<String> patterns, int p, List<String> names, int n) {
    if (p == patterns.size()) {
      return n == names.size();
    }
    if (patterns.get(p).equals("**")) {
      return matches(patterns, p + 1, names, n)
          || (n < names.size() && matches(patterns, p, names, n + 1));
    }
    return n < names.size()
        && fits(patterns.get(p), names.get(n))
        && matches(patterns, p + 1, names, n + 1);
  }

  /** Goes back to the last star only, so time is at most the product of the lengths. */
  private static boolean fits(String pattern, String name) {
    int p = 0;
    int star = -1;
    int resume = 0;
    int n = 0;
    while (n < name.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        resume = n;
      } else if (p < pattern.length() && pattern.charAt(p) == name.charAt(n)) {
        p++;
        n++;
      } else if (star >= 0) {
        p = star + 1;
        n = ++resume;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  private static List<String> split(String pointer) {
    List<String> out = new ArrayList<>();
    for (int at = 0; at < pointer.length(); ) {
      int end = pointer.indexOf('/', at + 1);
      end = end < 0 ? pointer.length() : end;
      out.add(pointer.substring(at + 1, end).replace("~1", "/").replace("~0", "~"));
      at = end;
    }
    return out;
  }
}
