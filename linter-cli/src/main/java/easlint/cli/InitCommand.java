package easlint.cli;

import easlint.cli.message.Messages;
import easlint.cli.message.StartingFiles;
import easlint.config.ConfigLookup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** {@code easlint init}: files to start from. Nothing that is there is touched. */
final class InitCommand {
  private static final int LONGEST_NAME = 63;

  private final Arguments arguments;
  private final Session session;
  private final Console console;

  InitCommand(Arguments arguments, Session session, Console console) {
    this.arguments = arguments;
    this.session = session;
    this.console = console;
  }

  /**
   * Writes the files.
   *
   * @return the exit code; 2 when one is there already, the others are written all the same
   * @throws UsageException if the command line is wrong
   */
  int run() {
    arguments.refuseOperands(Command.INIT);
    String service = arguments.last(Option.SERVICE);
    if (service != null && !isName(service)) {
      throw UsageException.of(Messages.BAD_SERVICE_NAME, service);
    }
    List<Path> configs = ConfigLookup.in(session.directory());
    if (configs.isEmpty()) {
      write(ConfigLookup.NAMES.getFirst(), StartingFiles.config(console.language()));
    } else {
      isThere(configs.getFirst());
    }
    if (service != null) {
      write("service.json", StartingFiles.service(service));
    }
    return ExitCode.OK;
  }

  private static boolean isName(String name) {
    boolean fits = !name.isEmpty() && name.length() <= LONGEST_NAME;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      fits &= letter || (i > 0 && ((c >= '0' && c <= '9') || c == '_' || c == '-'));
    }
    return fits;
  }

  private void write(String name, String text) {
    Path file = session.directory().resolve(name);
    if (Files.exists(file)) {
      isThere(file);
      return;
    }
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      console.print(Messages.FILE_WRITTEN.in(console.language(), session.shown(file)) + "\n");
    } catch (IOException failure) {
      console.fail(
          ExitCode.USAGE, Sentences.unwritable(failure, session.shown(file), console.language()));
    }
  }

  private void isThere(Path file) {
    console.fail(
        ExitCode.USAGE, Messages.ALREADY_THERE.in(console.language(), session.shown(file)));
  }
}
