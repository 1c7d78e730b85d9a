package easlint.cli;

import easlint.cli.git.UserIgnoreFile;
import easlint.cli.message.Messages;
import easlint.cli.message.Sentence;
import easlint.files.FileFinder;
import easlint.files.GitIgnore;
import easlint.finding.Suggestion;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which files a run looks at. What is wrong with the operands is said on the way. */
final class Inputs {
  /** The operand that stands for standard input. */
  static final String STDIN = "-";

  private static final String STDIN_NAME = "<stdin>";

  /**
   * A file to look at.
   *
   * @param path where it is; null for standard input
   * @param shown its name in reports
   * @param named whether it was named itself, not found in a folder
   * @param content what it holds
   */
  record Input(@Nullable Path path, String shown, boolean named, Content content)
      implements Comparable<Input> {
    @Override
    public int compareTo(Input other) {
      return shown.compareTo(other.shown);
    }
  }

  /**
   * A folder that was searched.
   *
   * @param operand how it was named
   * @param path where it is
   */
  record Folder(String operand, Path path) {}

  private final Session session;
  private final Console console;
  private final String stdinName;
  private final Excluded excluded;
  private final List<Folder> folders = new ArrayList<>();
  private final List<Input> files = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private boolean stdin;

  private Inputs(Session session, Console console, String stdinName, Excluded excluded) {
    this.session = session;
    this.console = console;
    this.stdinName = stdinName;
    this.excluded = excluded;
  }

  /**
   * {@return what the operands name}
   *
   * @param excluded what the configuration leaves out
   * @throws UsageException if options do not fit together, or git cannot tell what changed
   */
  static Inputs of(Arguments arguments, Session session, Console console, Excluded excluded) {
    String name = arguments.last(Option.STDIN_PATH);
    String shown = name == null ? STDIN_NAME : session.shown(path(session, name));
    Inputs inputs = new Inputs(session, console, shown, excluded);
    if (GitInputs.areWanted(arguments)) {
      inputs.files.addAll(new GitInputs(arguments, session, console, excluded).find());
      return inputs;
    }
    for (String operand : arguments.operands()) {
      inputs.addFile(operand);
    }
    if (arguments.operands().isEmpty()) {
      inputs.folders.add(new Folder(".", session.directory()));
    }
    inputs.search();
    Collections.sort(inputs.files);
    return inputs;
  }

  /** {@return the files, by path, each once; one that was named and found counts as named} */
  List<Input> files() {
    return files;
  }

  /** {@return the folders that could be searched} */
  List<Folder> folders() {
    return folders;
  }

  /**
   * {@return an operand as a path}
   *
   * @throws UsageException if the system does not allow such a path
   */
  static Path path(Session session, String operand) {
    try {
      return session.directory().resolve(operand).normalize();
    } catch (InvalidPathException invalid) {
      // The JVM replaces what a locale such as C cannot decode.
      boolean undecoded = operand.indexOf('\uFFFD') >= 0;
      throw UsageException.of(undecoded ? Messages.BAD_ENCODING : Messages.BAD_PATH, operand);
    }
  }

  private void addFile(String operand) {
    if (operand.equals(STDIN)) {
      add(new Input(null, stdinName, true, new Content.OfStream(session.in())));
      return;
    }
    Path path = path(session, operand);
    if (operand.isEmpty() || Files.notExists(path)) {
      missing(operand);
    } else if (Files.isDirectory(path)) {
      folders.add(new Folder(operand, path));
    } else if (!excluded.leavesOutNamed(path)) {
      // What a folder without permission hides comes here too; reading it tells the reason.
      add(new Input(path, session.shown(path), true, new Content.OfFile(path)));
    }
  }

  private void missing(String operand) {
    Sentence sentence = Sentence.of(Messages.NO_SUCH_PATH, operand.isEmpty() ? "\"\"" : operand);
    String command = Suggestion.closest(operand, Command.words());
    console.fail(
        ExitCode.USAGE,
        command == null
            ? sentence
            : Sentence.of(Messages.DID_YOU_MEAN, sentence, "easlint " + command));
  }

  private void search() {
    Iterator<Folder> each = folders.iterator();
    while (each.hasNext()) {
      Folder folder = each.next();
      GitIgnore ignored =
          GitIgnore.of(folder.path, UserIgnoreFile.find(folder.path, session.variables()));
      FileFinder.Found found = FileFinder.find(folder.path, excluded.and(ignored));
      if (sayWhatIsUnreadable(folder, found.unreadable())) {
        each.remove();
      }
      sayWhatIsUnreadable(folder, ignored.unreadable());
      for (Path file : found.files()) {
        add(new Input(file, session.shown(file), false, new Content.OfFile(file)));
      }
    }
  }

  /** {@return whether the folder itself is unreadable, which ends the run with 2} */
  private boolean sayWhatIsUnreadable(Folder folder, List<FileFinder.Unreadable> all) {
    boolean itself = false;
    for (FileFinder.Unreadable unreadable : all) {
      String path = session.shown(unreadable.path());
      Sentence sentence = Sentences.unreadable(unreadable.reason(), path);
      if (unreadable.path().equals(folder.path)) {
        console.fail(ExitCode.USAGE, sentence);
        itself = true;
      } else {
        console.note(sentence.in(console.language()));
      }
    }
    return itself;
  }

  private void add(Input input) {
    Path path = input.path();
    boolean isNew = path == null ? !stdin : seen.add(path);
    stdin |= path == null;
    if (isNew) {
      files.add(input);
    }
  }
}
