package easlint.cli;

import easlint.cli.Inputs.Input;
import easlint.cli.git.GitException;
import easlint.cli.git.Repository;
import easlint.cli.git.StagedContent;
import easlint.cli.message.Messages;
import easlint.files.FileFinder;
import easlint.files.FileReader;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files of a run with {@code --staged} or {@code --changed}: in the whole repository, or below
 * the operands when there are some.
 */
final class GitInputs {
  private final Arguments arguments;
  private final Session session;
  private final Console console;
  private final Excluded excluded;
  private final List<Path> operands = new ArrayList<>();
  private final List<Input> inputs = new ArrayList<>();

  GitInputs(Arguments arguments, Session session, Console console, Excluded excluded) {
    this.arguments = arguments;
    this.session = session;
    this.console = console;
    this.excluded = excluded;
  }

  /**
   * {@return whether git decides what is checked}
   *
   * @throws UsageException if {@code --since} stands alone
   */
  static boolean areWanted(Arguments arguments) {
    if (arguments.has(Option.SINCE) && !arguments.has(Option.CHANGED)) {
      throw UsageException.of(Messages.SINCE_ALONE);
    }
    return arguments.has(Option.STAGED) || arguments.has(Option.CHANGED);
  }

  /**
   * {@return the files, by path}
   *
   * @throws UsageException if options do not fit together, or git cannot tell
   */
  List<Input> find() {
    boolean staged = arguments.has(Option.STAGED);
    if (staged && arguments.has(Option.CHANGED)) {
      throw UsageException.of(Messages.STAGED_OR_CHANGED);
    }
    Option option = staged ? Option.STAGED : Option.CHANGED;
    readOperands(option);
    try {
      Repository repository = Repository.of(session.directory(), session.variables());
      if (staged) {
        addStaged(repository);
      } else {
        addChanged(repository, arguments.last(Option.SINCE));
      }
    } catch (GitException failure) {
      throw Sentences.git(failure, option);
    }
    sayWhatIsMissing();
    Collections.sort(inputs);
    return inputs;
  }

  private void readOperands(Option option) {
    for (String operand : arguments.operands()) {
      if (operand.equals(Inputs.STDIN)) {
        throw UsageException.of(Messages.STDIN_IS_NOT_IN_GIT, option.spelling());
      }
      operands.add(Inputs.path(session, operand));
    }
  }

  /** A path may be gone from the working tree and staged all the same. */
  private void sayWhatIsMissing() {
    for (int i = 0; i < operands.size(); i++) {
      boolean found = Files.exists(operands.get(i), LinkOption.NOFOLLOW_LINKS);
      for (Input input : inputs) {
        Path path = input.path();
        found |= path != null && path.startsWith(operands.get(i));
      }
      if (!found) {
        String operand = arguments.operands().get(i);
        console.fail(ExitCode.USAGE, Messages.NO_SUCH_PATH.in(console.language(), operand));
      }
    }
  }

  /** The contents are read at once: what is staged is little, and git need not stay. */
  private void addStaged(Repository repository) throws GitException {
    try (StagedContent index = repository.content()) {
      for (Repository.Staged file : repository.staged()) {
        if (!isWanted(repository, file.path())) {
          continue;
        }
        String blob = file.blob();
        if (blob == null) {
          String shown = session.shown(file.path());
          console.fail(ExitCode.USAGE, Messages.IN_CONFLICT.in(console.language(), shown));
        } else {
          add(file.path(), new Content.OfBytes(index.read(blob, FileReader.LIMIT + 1)));
        }
      }
    }
  }

  private void addChanged(Repository repository, @Nullable String since) throws GitException {
    for (Path file : repository.changed(since)) {
      if (isWanted(repository, file) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        add(file, new Content.OfFile(file));
      }
    }
  }

  private void add(Path file, Content content) {
    inputs.add(new Input(file, session.shown(file), false, content));
  }

  private boolean isWanted(Repository repository, Path file) {
    return FileFinder.isCandidate(repository.top().relativize(file))
        && isNamed(file)
        && !excluded.files().ignores(file, false);
  }

  private boolean isNamed(Path file) {
    boolean named = operands.isEmpty();
    for (Path operand : operands) {
      named |= file.startsWith(operand);
    }
    return named;
  }
}
