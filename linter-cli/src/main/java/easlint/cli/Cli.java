package easlint.cli;

import easlint.cli.message.Locales;
import easlint.cli.message.Messages;
import easlint.finding.Language;
import java.util.List;

/** The command line: arguments in, exit code out. Everything else it needs is in the session. */
final class Cli {
  /** The languages of the tool. */
  static final List<String> LANGUAGES = List.of("en", "zh-CN");

  private static final String LANG = "--lang";

  private final Engine engine;

  /** A command line over an engine. */
  Cli(Engine engine) {
    this.engine = engine;
  }

  /** {@return the exit code; never an exception} */
  int run(String[] args, Session session) {
    List<String> all = List.of(args);
    Console console = new Console(session, language(all, session));
    int code;
    try {
      code = dispatch(all, session, console);
    } catch (UsageException wrong) {
      console.fail(ExitCode.USAGE, wrong.sentence(console.language()));
      code = ExitCode.USAGE;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError failure) {
      String kind = failure.getClass().getSimpleName();
      console.fail(ExitCode.FAILURE, Messages.PROGRAM_FAILED.in(console.language(), kind));
      Failures.trace(failure, all.contains(Option.VERBOSE.spelling()), console);
      code = ExitCode.FAILURE;
    }
    return Math.max(code, console.code());
  }

  /** The language must be known before the arguments are read: what is wrong with them is said. */
  private static Language language(List<String> args, Session session) {
    Language language = Locales.byEnvironment(session.variables());
    for (int i = 0; i < args.size() && !args.get(i).equals("--"); i++) {
      String arg = args.get(i);
      String tag = arg.startsWith(LANG + "=") ? arg.substring(LANG.length() + 1) : "";
      if (arg.equals(LANG) && i + 1 < args.size()) {
        tag = args.get(i + 1);
      }
      Language asked = Locales.byTag(tag);
      language = asked == null ? language : asked;
    }
    return language;
  }

  private int dispatch(List<String> args, Session session, Console console) {
    String first = args.isEmpty() ? "" : args.getFirst();
    if (first.equals("--help") || first.equals("-h")) {
      console.print(HelpPage.ofTool(console.language()));
      return ExitCode.OK;
    }
    Command named = Command.of(first);
    return named == null
        ? run(Command.CHECK, args, session, console)
        : run(named, args.subList(1, args.size()), session, console);
  }

  private int run(Command command, List<String> args, Session session, Console console) {
    if (command.isLater() && !args.contains("--help") && !args.contains("-h")) {
      throw UsageException.of(Messages.LATER_COMMAND, command.word());
    }
    Arguments arguments = CommandLineParser.parse(command, args);
    Choice.word(arguments, Option.LANG, "", LANGUAGES);
    if (arguments.has(Option.HELP)) {
      console.print(HelpPage.ofCommand(command, console.language()));
      return ExitCode.OK;
    }
    if (arguments.has(Option.VERSION)) {
      console.print("easlint " + Version.TEXT + "\n");
      return ExitCode.OK;
    }
    return switch (command) {
      case FIX -> new FixCommand(arguments, session, console, engine).run();
      case RULES -> new RulesCommand(arguments, session, console, engine).run();
      case EXPLAIN -> new ExplainCommand(arguments, session, console, engine).run();
      case INIT -> new InitCommand(arguments, session, console).run();
      case SCHEMA -> new SchemaCommand(arguments, console).run();
      case BASELINE -> new BaselineCommand(arguments, session, console, engine).run();
      case DOCTOR -> new DoctorCommand(arguments, session, console, engine).run();
      case COMPLETION -> new CompletionCommand(arguments, console, engine).run();
      default -> new CheckCommand(arguments, session, console, engine).run();
    };
  }
}
