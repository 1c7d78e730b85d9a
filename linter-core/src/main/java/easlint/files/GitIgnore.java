package easlint.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what git leaves out: by every {@code .gitignore} from the file's folder up to the top
 * of its repository, then {@code .git/info/exclude}, then the user's own list. The nearest that
 * says something decides, and of its lines the last.
 *
 * <p>Outside a repository the files from the searched folder down count. A file that git tracks is
 * left out all the same when a pattern names it; who wants it checked names it.
 */
public final class GitIgnore implements FileFinder.Ignore {
  private final Path top;
  private final List<IgnoreRules> general = new ArrayList<>();
  private final Map<Path, Level> levels = new HashMap<>();
  private final List<FileFinder.Unreadable> unreadable = new ArrayList<>();

  /**
   * What a folder says of what is in it.
   *
   * @param rules those of its {@code .gitignore}, or null
   * @param top whether a repository begins here: rules from above do not reach into it
   */
  private record Level(@Nullable IgnoreRules rules, boolean top) {}

  private GitIgnore(Path top) {
    this.top = top;
  }

  /**
   * {@return the rules for a search}
   *
   * @param folder where the search starts, absolute
   * @param userList the user's list of what git is to ignore everywhere, or null; it need not exist
   */
  public static GitIgnore of(Path folder, @Nullable Path userList) {
    Path top = GitFolder.top(folder);
    if (top == null) {
      return new GitIgnore(folder);
    }
    GitIgnore ignore = new GitIgnore(top);
    try {
      ignore.addGeneral(GitFolder.settings(top).resolve("info").resolve("exclude"));
    } catch (IOException failure) {
      ignore.note(top.resolve(".git"), failure);
    }
    if (userList != null) {
      ignore.addGeneral(userList);
    }
    return ignore;
  }

  /** {@return the files with rules that could not be read so far} */
  public List<FileFinder.Unreadable> unreadable() {
    return List.copyOf(unreadable);
  }

  @Override
  public boolean ignores(Path path, boolean folder) {
    Path at = path.getParent();
    boolean inside = true;
    while (inside && at != null) {
      Level level = levels.computeIfAbsent(at, this::level);
      Boolean verdict = verdict(level.rules(), at, path, folder);
      if (verdict != null) {
        return verdict;
      }
      inside = !level.top() && !at.equals(top);
      at = at.getParent();
    }
    for (IgnoreRules rules : general) {
      Boolean verdict = verdict(rules, top, path, folder);
      if (verdict != null) {
        return verdict;
      }
    }
    return false;
  }

  private static @Nullable Boolean verdict(
      @Nullable IgnoreRules rules, Path from, Path path, boolean folder) {
    if (rules == null) {
      return null;
    }
    String separator = path.getFileSystem().getSeparator();
    return rules.leavesOut(from.relativize(path).toString().replace(separator, "/"), folder);
  }

  private Level level(Path folder) {
    return new Level(read(folder.resolve(".gitignore")), GitFolder.isTop(folder));
  }

  private void addGeneral(Path file) {
    IgnoreRules rules = read(file);
    if (rules != null) {
      general.add(rules);
    }
  }

  private @Nullable IgnoreRules read(Path file) {
    if (!Files.isRegularFile(file)) {
      return null;
    }
    try {
      return IgnoreRules.of(Files.readAllBytes(file));
    } catch (IOException failure) {
      note(file, failure);
      return null;
    }
  }

  private void note(Path file, IOException failure) {
    unreadable.add(new FileFinder.Unreadable(file, UnreadableReason.of(failure)));
  }
}
