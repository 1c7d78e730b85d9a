package easlint.cli.report;

import easlint.files.GitFolder;
import easlint.finding.Finding;
import easlint.finding.Related;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Turns paths as the other reports show them into paths as a code host knows them: relative to the
 * root of the repository.
 *
 * @param root the folder that holds {@code .git}; the current folder when there is none
 * @param prefix the way from the root to the current folder, with a slash at its end unless empty
 */
public record RepositoryPaths(String root, String prefix) {
  /** What a path segment may hold as it is (RFC 3986, section 3.3), save the colon. */
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=@/";

  private static final String HEX = "0123456789ABCDEF";

  /** {@return the paths of a run in a folder, which is absolute} */
  public static RepositoryPaths of(Path folder) {
    Path top = GitFolder.top(folder);
    Path root = top == null ? folder : top;
    String prefix = slashed(root.relativize(folder));
    return new RepositoryPaths(slashed(root), prefix.isEmpty() ? "" : prefix + "/");
  }

  private static String slashed(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }

  /**
   * {@return the path from the root, or an absolute one outside it}
   *
   * @param shown relative to the current folder, or absolute
   */
  public String path(String shown) {
    if (!isAbsolute(shown)) {
      return prefix + shown;
    }
    String inside = root.endsWith("/") ? root : root + "/";
    return shown.startsWith(inside) ? shown.substring(inside.length()) : shown;
  }

  /**
   * {@return what is said of a finding, with the paths of related files as they are told here}
   *
   * @param said what names them as the finding does
   */
  public String in(String said, Finding finding) {
    String out = said;
    for (Related related : finding.related()) {
      if (!related.path().isEmpty()) {
        out = out.replace(related.path(), path(related.path()));
      }
    }
    return out;
  }

  /** {@return whether a path of {@link #path} lies outside the root} */
  public static boolean isAbsolute(String path) {
    return path.startsWith("/")
        || (File.separatorChar == '\\' && path.length() > 1 && path.charAt(1) == ':');
  }

  /** {@return a path of {@link #path} as a URI: relative, or {@code file:///...}} */
  public static String uri(String path) {
    StringBuilder out = new StringBuilder(path.length() + 16);
    if (isAbsolute(path)) {
      out.append(path.startsWith("/") ? "file://" : "file:///");
    }
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (UNRESERVED.indexOf(b) >= 0) {
        out.append((char) b);
      } else {
        out.append('%').append(HEX.charAt((b >> 4) & 0xF)).append(HEX.charAt(b & 0xF));
      }
    }
    return out.toString();
  }
}
