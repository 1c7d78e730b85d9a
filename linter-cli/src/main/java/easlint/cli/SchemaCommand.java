package easlint.cli;

import easlint.cli.message.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** {@code easlint schema}: the JSON Schemas, for editors and for readers of reports. */
final class SchemaCommand {
  private static final String SERVICE = "/easlint/schema/eas-service.schema.json";
  private static final String CONFIG = "/easlint/schema/config.schema.json";
  private static final String REPORT = "/easlint/cli/report.schema.json";

  private final Arguments arguments;
  private final Console console;

  SchemaCommand(Arguments arguments, Console console) {
    this.arguments = arguments;
    this.console = console;
  }

  /**
   * Prints a schema.
   *
   * @return the exit code
   * @throws UsageException if the command line is wrong
   */
  int run() {
    arguments.refuseOperands(Command.SCHEMA);
    boolean config = arguments.has(Option.CONFIG_SCHEMA);
    boolean report = arguments.has(Option.OUTPUT_SCHEMA);
    if (config && report) {
      throw UsageException.of(Messages.ONE_SCHEMA);
    }
    console.print(resource(config ? CONFIG : report ? REPORT : SERVICE));
    return ExitCode.OK;
  }

  private static String resource(String name) {
    try (InputStream in = SchemaCommand.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("easlint is incomplete: " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("easlint is incomplete: " + name + " cannot be read", e);
    }
  }
}
