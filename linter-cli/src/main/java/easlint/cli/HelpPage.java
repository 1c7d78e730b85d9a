package easlint.cli;

import easlint.cli.message.HelpText;
import easlint.finding.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help of the tool and of its commands, laid out by picocli. What comes later is left out. */
final class HelpPage {
  private static final int WIDTH = 80;

  private final Language language;
  private final CommandSpec spec = CommandSpec.create();

  private HelpPage(Language language) {
    this.language = language;
  }

  /** {@return the help of the tool: its commands} */
  static String ofTool(Language language) {
    HelpPage page = new HelpPage(language);
    page.describe("easlint", "COMMAND [OPTION...]", HelpText.TOOL);
    for (Command command : Command.values()) {
      if (!command.isLater()) {
        CommandSpec sub = CommandSpec.create();
        sub.usageMessage().description(command.help().in(language));
        page.spec.addSubcommand(command.word(), sub);
      }
    }
    page.add(List.of("-h", "--help"), null, HelpText.HELP);
    page.add(List.of("-V", "--version"), null, HelpText.VERSION);
    page.usage().commandListHeading("%n" + HelpText.COMMANDS.in(language) + "%n");
    page.usage().footer("", HelpText.DEFAULT_COMMAND.in(language));
    return page.render();
  }

  /** {@return the help of a command: what it does and its options} */
  static String ofCommand(Command command, Language language) {
    HelpPage page = new HelpPage(language);
    String synopsis = command.operands().isEmpty() ? "" : " " + command.operands();
    page.describe("easlint " + command.word(), "[OPTION...]" + synopsis, command.help());
    if (command.isLater()) {
      page.usage().footer("", HelpText.LATER.in(language));
    }
    for (Option option : Option.values()) {
      if (command.options().contains(option) && !option.isLater()) {
        List<String> names =
            switch (option) {
              case HELP -> List.of("-h", "--help");
              case VERSION -> List.of("-V", "--version");
              default -> List.of(option.spelling());
            };
        page.add(names, option.value(), help(option, command));
      }
    }
    return page.render();
  }

  /** Two options mean something else where the catalogue is shown. */
  private static HelpText help(Option option, Command command) {
    boolean catalog = command == Command.RULES || command == Command.EXPLAIN;
    return switch (option) {
      case FORMAT -> catalog ? HelpText.CATALOG_FORMAT : option.help();
      case CATEGORY -> catalog ? HelpText.CATALOG_CATEGORY : option.help();
      default -> option.help();
    };
  }

  private UsageMessageSpec usage() {
    return spec.usageMessage();
  }

  private void describe(String name, String synopsis, HelpText description) {
    spec.name(name);
    usage().width(WIDTH);
    usage().synopsisHeading(HelpText.USAGE.in(language));
    usage().customSynopsis(name + " " + synopsis);
    usage().descriptionHeading("%n");
    usage().description(description.in(language));
    usage().optionListHeading("%n" + HelpText.OPTIONS.in(language) + "%n");
    usage().sortOptions(false);
  }

  private void add(List<String> names, @Nullable String value, HelpText help) {
    OptionSpec.Builder option =
        OptionSpec.builder(names.toArray(new String[0]))
            .description(help.in(language).replace("%", "%%"));
    if (value == null) {
      option.arity("0").type(boolean.class);
    } else {
      option.arity("1").type(String.class).paramLabel(value);
    }
    spec.addOption(option.build());
  }

  private String render() {
    StringWriter out = new StringWriter();
    new CommandLine(spec).usage(new PrintWriter(out), Ansi.OFF);
    return out.toString().replace(System.lineSeparator(), "\n");
  }
}
