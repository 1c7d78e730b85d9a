package easlint.service;

import org.jspecify.annotations.Nullable;

/**
 * What an entry of {@code pythonRequirements} is to pip.
 *
 * @param kind what it is
 * @param fault for {@link Kind#BROKEN} the offset of the first character that cannot stand there,
 *     at most the length of the text; for {@link Kind#OPTION} where the option begins; else -1
 * @param corrected for a broken entry that needs {@code ==} where it has {@code =}: the entry with
 *     that; else null
 */
public record PythonRequirement(Kind kind, int fault, @Nullable String corrected) {

  /** The kinds of entries. */
  public enum Kind {
    /** A requirement, or an address that pip installs from. */
    OK,
    /** An option of pip, which is no requirement: {@code -r other.txt}, {@code --hash=...}. */
    OPTION,
    /** Neither. */
    BROKEN
  }

  /**
   * {@return what an entry is}
   *
   * <p>Requirements follow PEP 508; a comma at the end of the versions is fine, as it is to pip.
   * Pip also takes URLs, {@code git+...}, archives and paths, and drops comments and blanks around.
   */
  public static PythonRequirement of(String text) {
    PythonRequirement read = read(text);
    if (read.kind != Kind.BROKEN || !isSingleEquals(text, read.fault)) {
      return read;
    }
    String corrected = text.substring(0, read.fault) + "=" + text.substring(read.fault);
    boolean helps = read(corrected).kind == Kind.OK;
    return helps ? new PythonRequirement(Kind.BROKEN, read.fault, corrected) : read;
  }

  private static boolean isSingleEquals(String text, int at) {
    return at < text.length()
        && text.charAt(at) == '='
        && (at + 1 == text.length() || "=<>!~".indexOf(text.charAt(at + 1)) < 0);
  }

  private static PythonRequirement read(String text) {
    int start = 0;
    int end = withoutComment(text);
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    if (start < end && text.charAt(start) == '-') {
      return new PythonRequirement(Kind.OPTION, start, null);
    }
    if (start == end || isAddress(text, start, end)) {
      return new PythonRequirement(Kind.OK, -1, null);
    }
    PythonRequirementParser parser = new PythonRequirementParser(text, start, end);
    int fault = parser.fault();
    Kind kind = fault < 0 ? Kind.OK : isOption(text, fault) ? Kind.OPTION : Kind.BROKEN;
    return new PythonRequirement(kind, fault, null);
  }

  /** An option behind a requirement: {@code numpy==1.0 --hash=...}. */
  private static boolean isOption(String text, int at) {
    return at > 0 && text.startsWith("--", at) && text.charAt(at - 1) <= ' ';
  }

  /** A comment begins at the start or after a blank; {@code #} in a URL is none. */
  private static int withoutComment(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '#' && (i == 0 || text.charAt(i - 1) <= ' ')) {
        return i;
      }
    }
    return text.length();
  }

  /** A URL, a path, or the name of an archive, up to a blank, a marker or extras. */
  private static boolean isAddress(String text, int start, int end) {
    int stop = start;
    while (stop < end && " \t;[@=<>~!,(".indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    String word = text.substring(start, stop);
    return word.indexOf('/') >= 0
        || word.indexOf('\\') >= 0
        || word.startsWith(".")
        || word.endsWith(".whl")
        || word.endsWith(".zip")
        || word.endsWith(".tar.gz")
        || word.endsWith(".tgz")
        || word.endsWith(".tar.bz2");
  }
}
