package easlint.cli.git;

import easlint.cli.git.GitException.Reason;
import easlint.cli.git.GitProcess.Answer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The git repository of a folder. */
public final class Repository {
  private static final String NOT_ONE = "not a git repository";

  private final GitProcess git;
  private final Path top;

  /**
   * A file in the index.
   *
   * @param path where it is checked out
   * @param blob the id of its content; null while a merge has left it in conflict
   */
  public record Staged(Path path, @Nullable String blob) {}

  private Repository(GitProcess git, Path top) {
    this.git = git;
    this.top = top;
  }

  /**
   * {@return the repository of a folder}
   *
   * @param folder any folder of a working tree
   * @param variables the environment of git
   * @throws GitException if there is no git, or no repository
   */
  public static Repository of(Path folder, Map<String, String> variables) throws GitException {
    return of(folder, new GitProcess(folder, variables, "git"));
  }

  /** The way up keeps the spelling of the folder; the way down from the root may not. */
  static Repository of(Path folder, GitProcess git) throws GitException {
    Answer up = git.ask("rev-parse", "--show-cdup");
    if (up.code() != 0) {
      throw up.complaint().startsWith(NOT_ONE)
          ? new GitException(Reason.NO_REPOSITORY, folder.toString())
          : new GitException(Reason.FAILED, up.complaint());
    }
    Path top = folder.resolve(up.line()).normalize();
    return new Repository(git.in(top), top);
  }

  /** {@return the folder at the top of the working tree} */
  public Path top() {
    return top;
  }

  /**
   * {@return the files whose staged content differs from the last commit, by path}: not those that
   * are staged for deletion; links and submodules are no files
   *
   * @throws GitException if git fails
   */
  public List<Staged> staged() throws GitException {
    String out =
        git.demand(
            "diff",
            "--cached",
            "--raw",
            "-z",
            "--no-abbrev",
            "--no-renames",
            "--ignore-submodules=all",
            "--diff-filter=d");
    List<Staged> files = new ArrayList<>();
    List<String> words = words(out);
    for (int i = 0; i + 1 < words.size(); i += 2) {
      add(words.get(i), top.resolve(words.get(i + 1)), files);
    }
    return files;
  }

  /** Reads {@code :MODE MODE BLOB BLOB STATUS}: before and after, and in which way it changed. */
  private static void add(String change, Path path, List<Staged> files) {
    String[] parts = change.split(" ", -1);
    if (parts[4].startsWith("U")) {
      files.add(new Staged(path, null));
    } else if (parts[1].startsWith("100")) {
      files.add(new Staged(path, parts[3]));
    }
  }

  /**
   * {@return the files of the working tree that differ from a commit, and those that git does not
   * know and does not ignore, by path}; not those that are gone
   *
   * @param since a commit: what the present one has changed since their last common ancestor
   *     counts; null for the present one
   * @throws GitException if there is no such commit, or no common ancestor, or git fails
   */
  public List<Path> changed(@Nullable String since) throws GitException {
    Set<Path> files = new TreeSet<>();
    String head = commit("HEAD");
    String base = since == null ? head : commonAncestor(since);
    if (base == null) {
      addAll(files, git.demand("ls-files", "-z", "--cached"));
    } else {
      addAll(
          files,
          git.demand(
              "diff",
              "--name-only",
              "-z",
              "--no-renames",
              "--ignore-submodules=all",
              "--diff-filter=d",
              base,
              "--"));
    }
    addAll(files, git.demand("ls-files", "-z", "--others", "--exclude-standard"));
    return List.copyOf(files);
  }

  private void addAll(Set<Path> files, String out) {
    for (String word : words(out)) {
      files.add(top.resolve(word));
    }
  }

  private String commonAncestor(String since) throws GitException {
    String commit = commit(since);
    if (commit == null) {
      throw new GitException(Reason.UNKNOWN_COMMIT, since);
    }
    Answer answer = git.ask("merge-base", commit, "HEAD");
    if (answer.code() != 0) {
      throw new GitException(Reason.NO_COMMON_COMMIT, since);
    }
    return answer.line();
  }

  private @Nullable String commit(String name) throws GitException {
    Answer answer =
        git.ask("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}");
    return answer.code() == 0 ? answer.line() : null;
  }

  /** {@return what the index holds of files} */
  public StagedContent content() {
    return new StagedContent(git);
  }

  private static List<String> words(String out) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int end = out.indexOf('\0'); end >= 0; end = out.indexOf('\0', start)) {
      words.add(out.substring(start, end));
      start = end + 1;
    }
    return words;
  }
}
