package easlint.cli.report;

/** A form of report. */
public interface Report {
  /** {@return the whole report of a run, with a line end at its end unless it is empty} */
  String render(Run run);
}
