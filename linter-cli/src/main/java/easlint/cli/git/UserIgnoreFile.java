package easlint.cli.git;

import easlint.files.GitFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The user's list of what git is to ignore everywhere: {@code core.excludesFile}, else {@code
 * git/ignore} in the folder for settings.
 *
 * <p>Git is asked for the setting only when one of its configuration files mentions it, or another
 * file: a process costs more than to look.
 */
public final class UserIgnoreFile {
  private static final List<String> HINTS = List.of("excludesfile", "[include");

  private final Path top;
  private final Map<String, String> variables;

  private UserIgnoreFile(Path top, Map<String, String> variables) {
    this.top = top;
    this.variables = variables;
  }

  /**
   * {@return the file, which need not exist; null when there can be none}
   *
   * @param folder any folder of a working tree
   * @param variables the environment
   */
  public static @Nullable Path find(Path folder, Map<String, String> variables) {
    Path top = GitFolder.top(folder);
    return top == null ? null : new UserIgnoreFile(top, variables).find();
  }

  private @Nullable Path find() {
    Path asked = isMentioned() ? ask() : null;
    Path settings = settings();
    return asked != null || settings == null ? asked : settings.resolve("git").resolve("ignore");
  }

  private @Nullable Path ask() {
    try {
      GitProcess git = new GitProcess(top, variables, "git");
      GitProcess.Answer answer = git.ask("config", "--path", "--get", "core.excludesFile");
      return answer.code() == 0 ? top.resolve(answer.line()) : null;
    } catch (GitException | InvalidPathException noAnswer) {
      // Without git, or with a name that is no path, git itself would ignore nothing more.
      return null;
    }
  }

  private boolean isMentioned() {
    if (variables.containsKey("GIT_CONFIG_GLOBAL") || variables.containsKey("GIT_CONFIG_COUNT")) {
      return true;
    }
    for (Path file : configurations()) {
      String text = text(file);
      for (String hint : HINTS) {
        if (text.contains(hint)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Path> configurations() {
    List<Path> files = new ArrayList<>();
    files.add(Path.of("/etc/gitconfig"));
    Path home = folder("HOME");
    if (home != null) {
      files.add(home.resolve(".gitconfig"));
    }
    Path settings = settings();
    if (settings != null) {
      files.add(settings.resolve("git").resolve("config"));
    }
    try {
      files.add(GitFolder.settings(top).resolve("config"));
    } catch (IOException said) {
      // The search says that this file cannot be read.
    }
    return files;
  }

  private static String text(Path file) {
    try {
      byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
      return new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    } catch (IOException unreadable) {
      // Git cannot read it either, and goes on.
      return "";
    }
  }

  private @Nullable Path settings() {
    Path told = folder("XDG_CONFIG_HOME");
    Path home = folder("HOME");
    return told != null || home == null ? told : home.resolve(".config");
  }

  private @Nullable Path folder(String variable) {
    String value = variables.getOrDefault(variable, "");
    return value.isEmpty() ? null : top.getFileSystem().getPath(value);
  }
}
