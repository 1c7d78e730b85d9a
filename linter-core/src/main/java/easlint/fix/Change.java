package easlint.fix;

import java.util.List;

/**
 * One change of a fix, in words of the configuration. {@link FixPlanner} turns it into edits.
 *
 * <p>Paths are canonical, of documented names and indices; values are JSON text.
 */
public sealed interface Change {

  /** Notes what this change does to a file; false when it cannot be made there. */
  boolean into(EditPlan plan);

  /** Another value at a path. */
  record Replace(List<String> path, String json) implements Change {
    @Override
    public boolean into(EditPlan plan) {
      return plan.replace(path, json);
    }
  }

  /** Another name for the key at a path, in the same object. */
  record Rename(List<String> path, String name) implements Change {
    @Override
    public boolean into(EditPlan plan) {
      return plan.rename(path, name);
    }
  }

  /** No setting at a path any more, in whatever spelling it is given. */
  record Remove(List<String> path) implements Change {
    @Override
    public boolean into(EditPlan plan) {
      return plan.remove(path);
    }
  }

  /** A new setting below a path; what is missing of the path is made. */
  record Add(List<String> parent, String name, String json) implements Change {
    @Override
    public boolean into(EditPlan plan) {
      return plan.add(parent, name, json);
    }
  }

  /** The setting at a path, at another one, which is not given; what is missing of it is made. */
  record Move(List<String> path, List<String> to) implements Change {
    @Override
    public boolean into(EditPlan plan) {
      return plan.move(path, to);
    }
  }

  /**
   * Another text for characters inside the string at a path.
   *
   * @param from offset in the string's value, UTF-16
   * @param to offset behind them
   * @param text what stands there instead, escaped by the planner
   */
  record Span(List<String> path, int from, int to, String text) implements Change {
    @Override
    public boolean into(EditPlan plan) {
      return plan.span(path, from, to, text);
    }
  }
}
