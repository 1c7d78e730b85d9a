package easlint.cli;

import easlint.cli.message.Messages;

/**
 * Says on a terminal how far a long run is, in one line that is gone at the end. Safe for several
 * threads.
 */
final class Progress {
  private static final long FIRST_NANOS = 500_000_000;
  private static final long NEXT_NANOS = 100_000_000;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Console console;
  private final int total;
  private final boolean wanted;
  private final long firstNanos;
  private long due;
  private int done;
  private boolean shown;

  /**
   * A run that starts now.
   *
   * @param total how many files there are
   * @param wanted whether someone looks on
   * @param firstNanos for how long it says nothing, in nanoseconds
   */
  Progress(Console console, int total, boolean wanted, long firstNanos) {
    this.console = console;
    this.total = total;
    this.wanted = wanted;
    this.firstNanos = firstNanos;
    this.due = System.nanoTime() + firstNanos;
  }

  /** {@return the progress of a run}: silent unless standard error is a terminal that can do it */
  static Progress of(Session session, Console console, Arguments arguments, int total) {
    boolean wanted =
        total > 1
            && session.errTerminal()
            && !arguments.has(Option.QUIET)
            && !session.variables().getOrDefault("TERM", "").equals("dumb");
    return new Progress(console, total, wanted, FIRST_NANOS);
  }

  /** {@return whether a long run would say how far it is} */
  boolean isWanted() {
    return wanted;
  }

  /** Counts a file. */
  void done() {
    if (wanted) {
      count();
    }
  }

  private synchronized void count() {
    done++;
    long now = System.nanoTime();
    if (now - due >= 0 && done < total) {
      due = now + Math.min(NEXT_NANOS, firstNanos);
      shown = true;
      console.say(CLEAR_LINE + Messages.PROGRESS.in(console.language(), done, total));
    }
  }

  /** Takes the line away. */
  synchronized void clear() {
    if (shown) {
      console.say(CLEAR_LINE);
    }
  }
}
