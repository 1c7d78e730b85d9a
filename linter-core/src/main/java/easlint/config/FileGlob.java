package easlint.config;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of files, relative to the folder of the configuration that holds it.
 *
 * <p>The JDK's glob with one change: <code>**&#47;</code> stands for any number of folders, also
 * for none, as everywhere else. A pattern that ends with a slash means all that is in the folder.
 */
public final class FileGlob {
  private static final String ANY_FOLDERS = "**/";

  private final String text;
  private final int offset;
  private final PathMatcher matcher;

  private FileGlob(String text, int offset, PathMatcher matcher) {
    this.text = text;
    this.offset = offset;
    this.matcher = matcher;
  }

  /**
   * {@return the pattern, or null when the text is none}
   *
   * @param offset where it stands in the configuration
   */
  static @Nullable FileGlob of(String text, int offset) {
    String pattern = text.startsWith("./") ? text.substring(2) : text;
    if (pattern.isBlank() || pattern.startsWith("/")) {
      return null;
    }
    String whole = pattern.endsWith("/") ? pattern + "**" : pattern;
    try {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + jdk(whole));
      return new FileGlob(text, offset, matcher);
    } catch (PatternSyntaxException wrong) {
      return null;
    }
  }

  /**
   * The JDK wants a folder for <code>**&#47;</code>; a choice between nothing and that does not.
   */
  private static String jdk(String pattern) {
    StringBuilder out = new StringBuilder();
    int braces = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      braces += c == '{' ? 1 : c == '}' ? -1 : 0;
      boolean begins = i == 0 || pattern.charAt(i - 1) == '/';
      if (begins && braces == 0 && pattern.startsWith(ANY_FOLDERS, i)) {
        out.append("{,").append(ANY_FOLDERS).append('}');
        i += ANY_FOLDERS.length() - 1;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** {@return whether the pattern fits a path, relative to the folder of the configuration} */
  boolean matches(Path relative) {
    return matcher.matches(relative);
  }

  /** {@return whether the pattern is the path of one file} */
  boolean isPlain() {
    for (int i = 0; i < text.length(); i++) {
      if ("*?[{\\".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return !text.endsWith("/");
  }

  /** {@return where it stands in the configuration} */
  int offset() {
    return offset;
  }

  /** {@return the pattern as written} */
  public String text() {
    return text;
  }
}
