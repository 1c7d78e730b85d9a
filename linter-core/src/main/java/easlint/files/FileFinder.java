package easlint.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Lists the JSON files of a folder and of the folders in it.
 *
 * <p>Links are not followed: what they lead to inside the folder is found at its own place, what
 * lies outside does not belong to it, and no circle of links can trap the search.
 */
public final class FileFinder {
  /** Says which files and folders a search leaves out. */
  public interface Ignore {
    /** {@return whether the search passes over {@code path}} */
    boolean ignores(Path path, boolean folder);
  }

  /** Leaves out nothing but what every search does. */
  public enum Nothing implements Ignore {
    NOTHING;

    @Override
    public boolean ignores(Path path, boolean folder) {
      return false;
    }
  }

  /**
   * What a search met.
   *
   * @param files files named {@code *.json}, sorted by path
   * @param unreadable folders that could not be listed, with the reason, sorted by path
   */
  public record Found(List<Path> files, List<Unreadable> unreadable) {}

  /**
   * A folder that could not be listed.
   *
   * @param path the folder
   * @param reason why
   */
  public record Unreadable(Path path, UnreadableReason reason) implements Comparable<Unreadable> {
    @Override
    public int compareTo(Unreadable other) {
      return path.compareTo(other.path);
    }
  }

  private final Ignore ignore;
  private final List<Path> files = new ArrayList<>();
  private final List<Unreadable> unreadable = new ArrayList<>();
  private final Deque<Path> folders = new ArrayDeque<>();

  private FileFinder(Ignore ignore) {
    this.ignore = ignore;
  }

  /** {@return every JSON file in {@code folder}, at any depth, that is not to be left out} */
  public static Found find(Path folder, Ignore ignore) {
    FileFinder finder = new FileFinder(ignore);
    finder.folders.push(folder);
    while (!finder.folders.isEmpty()) {
      finder.list(finder.folders.pop());
    }
    Collections.sort(finder.files);
    Collections.sort(finder.unreadable);
    return new Found(finder.files, finder.unreadable);
  }

  private void list(Path folder) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        visit(entry);
      }
    } catch (IOException failure) {
      unreadable.add(new Unreadable(folder, UnreadableReason.of(failure)));
    } catch (DirectoryIteratorException failure) {
      unreadable.add(new Unreadable(folder, UnreadableReason.of(failure.getCause())));
    }
  }

  private void visit(Path entry) {
    String name = String.valueOf(entry.getFileName());
    if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
      if (!ignore.ignores(entry, true) && !isToolFolder(name)) {
        folders.push(entry);
      }
    } else if (isCandidate(name)
        && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)
        && !ignore.ignores(entry, false)) {
      files.add(entry);
    }
  }

  private static boolean isToolFolder(String name) {
    return name.equals("node_modules") || name.equals(".git");
  }

  /** {@return whether a search would look at a file, were it there} */
  public static boolean isCandidate(Path relative) {
    int last = relative.getNameCount() - 1;
    for (int i = 0; i < last; i++) {
      if (isToolFolder(relative.getName(i).toString())) {
        return false;
      }
    }
    return isCandidate(relative.getName(last).toString());
  }

  /** The tool's own files (the baseline) are JSON too, and no service configurations. */
  private static boolean isCandidate(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".json") && !name.startsWith(".easlint");
  }
}
