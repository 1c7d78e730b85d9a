package easlint.cli;

/** The program. */
public final class Main {
  private Main() {}

  /** Runs easlint and ends the process with its exit code. */
  public static void main(String[] args) {
    Session session = Session.ofProcess();
    int code = new Cli(new BundledEngine()).run(args, session);
    System.exit(code);
  }
}
