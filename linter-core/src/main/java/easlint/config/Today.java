package easlint.config;

import java.time.LocalDate;

/** The day of the run; asked only when a suppression has an end. */
@FunctionalInterface
public interface Today {

  /** {@return the day} */
  LocalDate date();
}
