package easlint.check;

import easlint.finding.Finding;
import java.util.List;

/** Looks for one kind of fault. */
public interface Check {

  /** {@return the name that a failure is reported under} */
  String name();

  /**
   * Judges a file.
   *
   * @return what it found, in any order
   */
  List<Finding> run(CheckInput input, CheckContext context);
}
