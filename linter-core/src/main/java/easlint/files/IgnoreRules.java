package easlint.files;

import easlint.schema.LibraryLogging;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.jspecify.annotations.Nullable;

/**
 * The patterns of one file in the form of {@code .gitignore}, read by JGit. A class of its own: a
 * search that meets no such file does not load the library.
 */
final class IgnoreRules {
  /** The byte order mark of UTF-8, which git passes over and JGit does not. */
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final IgnoreNode node;

  private IgnoreRules(IgnoreNode node) {
    this.node = node;
  }

  /** {@return the rules in a text}; a line that is no pattern says nothing, as with git */
  static IgnoreRules of(byte[] text) throws IOException {
    LibraryLogging.silence();
    IgnoreNode node = new IgnoreNode();
    int start = startsWithMark(text) ? MARK.length : 0;
    node.parse(new ByteArrayInputStream(text, start, text.length - start));
    return new IgnoreRules(node);
  }

  /**
   * {@return whether the rules leave a path out; null when they say nothing of it}
   *
   * @param path relative to the folder for which the rules hold, with {@code /}
   * @param folder whether it is one
   */
  @Nullable Boolean leavesOut(String path, boolean folder) {
    return node.checkIgnored(path, folder);
  }

  private static boolean startsWithMark(byte[] text) {
    return text.length >= MARK.length && Arrays.equals(text, 0, MARK.length, MARK, 0, MARK.length);
  }
}
