package easlint.cli;

import easlint.cli.message.Messages;
import easlint.finding.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Stack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Reads the arguments of a command. The options are given to picocli as objects, for the called
 * command only: reading them from annotations would cost a cold start more than the check.
 */
final class CommandLineParser {
  private final Command command;
  private final List<Arguments.Given> given = new ArrayList<>();
  private @Nullable Option missing;

  private CommandLineParser(Command command) {
    this.command = command;
  }

  /**
   * Reads arguments.
   *
   * @throws UsageException if an option is unknown, or its value is missing or too much
   */
  static Arguments parse(Command command, List<String> args) {
    // Nothing but paths needs no parser; not to load one saves a fifth of a small run.
    return holdsOption(args)
        ? new CommandLineParser(command).parse(args)
        : new Arguments(List.of(), args);
  }

  private static boolean holdsOption(List<String> args) {
    for (String arg : args) {
      if (arg.startsWith("-") && !arg.equals("-")) {
        return true;
      }
    }
    return false;
  }

  private Arguments parse(List<String> args) {
    refuseValuesOfFlags(args);
    // Values stay text. The converters, a third of picocli's start, are looked up by reflection.
    System.setProperty("picocli.converters.excludes", ".*");
    CommandLine parser = new CommandLine(spec());
    parser.setExpandAtFiles(false);
    parser.setInterpolateVariables(false);
    parser.setPosixClusteredShortOptionsAllowed(false);
    parser.setOverwrittenOptionsAllowed(true);
    try {
      ParseResult result = parser.parseArgs(args.toArray(new String[0]));
      for (Option option : command.options()) {
        if (option.value() == null && result.hasMatchedOption(option.spelling())) {
          given.add(new Arguments.Given(option, ""));
        }
      }
      checkValues();
      return new Arguments(given, operands(result));
    } catch (UnmatchedArgumentException refused) {
      throw unknown(refused.getUnmatched().getFirst());
    }
  }

  private void refuseValuesOfFlags(List<String> args) {
    for (int i = 0; i < args.size() && !args.get(i).equals("--"); i++) {
      for (Option option : command.options()) {
        if (option.value() == null && args.get(i).startsWith(option.spelling() + "=")) {
          throw UsageException.of(Messages.NO_VALUE_TAKEN, option.spelling());
        }
      }
    }
  }

  private CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    for (Option option : command.options()) {
      OptionSpec.Builder builder = OptionSpec.builder(option.spelling());
      if (option.value() == null) {
        builder.arity("0").type(boolean.class);
      } else {
        builder.arity("1").type(String.class).parameterConsumer(new Recorder(option));
      }
      if (option == Option.HELP) {
        builder.names(option.spelling(), "-h");
      } else if (option == Option.VERSION) {
        builder.names(option.spelling(), "-V");
      }
      spec.addOption(builder.build());
    }
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0..*")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .build());
    return spec;
  }

  /** Keeps the order of the options, in which formats and outputs belong together. */
  private final class Recorder implements IParameterConsumer {
    private final Option option;

    Recorder(Option option) {
      this.option = option;
    }

    @Override
    @SuppressWarnings("JdkObsolete") // the type is picocli's
    public void consumeParameters(Stack<String> args, ArgSpec spec, CommandSpec commandSpec) {
      if (args.isEmpty()) {
        missing = option;
      } else {
        given.add(new Arguments.Given(option, args.pop()));
      }
    }
  }

  private static List<String> operands(ParseResult result) {
    return result.hasMatchedPositional(0)
        ? result.matchedPositional(0).originalStringValues()
        : List.of();
  }

  /** {@code --rule --quiet}: the second is no value of the first. */
  private void checkValues() {
    if (missing != null) {
      throw UsageException.of(Messages.MISSING_VALUE, missing.spelling());
    }
    for (Arguments.Given one : given) {
      for (Option option : command.options()) {
        if (option.spelling().equals(one.value())) {
          throw UsageException.of(Messages.MISSING_VALUE, one.option().spelling());
        }
      }
    }
  }

  private UsageException unknown(String written) {
    int end = written.indexOf('=');
    String name = end < 0 ? written : written.substring(0, end);
    return UsageException.suggesting(
        Suggestion.closest(name, spellings()), Messages.UNKNOWN_OPTION, name);
  }

  private List<String> spellings() {
    List<String> spellings = new ArrayList<>();
    for (Option option : command.options()) {
      spellings.add(option.spelling());
    }
    return spellings;
  }
}
