package easlint.fix;

import easlint.json.JsonPointer;
import easlint.service.CanonicalConfig;
import easlint.text.TextEdit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns changes of a configuration into the fewest edits of its file. What the file says in another
 * spelling is changed where it stands; what is added is laid out as its neighbours are.
 *
 * <p>A text with brackets or quotes that have no partner gets no plan: first its syntax is
 * repaired.
 */
public final class FixPlanner {
  private final CanonicalConfig config;
  private final FileLayout layout;

  /** A planner for one file. */
  public FixPlanner(CanonicalConfig config) {
    this.config = config;
    layout = new FileLayout(config.document());
  }

  /**
   * {@return the edits that make all the changes, by place, without overlap; null when they cannot
   * be made in this file, or change nothing}
   */
  public @Nullable List<TextEdit> plan(List<Change> changes) {
    EditPlan plan = new EditPlan(config, layout);
    for (Change change : changes) {
      if (!change.into(plan)) {
        return null;
      }
    }
    return finish(plan);
  }

  /**
   * {@return the edits that move a setting to its documented place; null when that is taken}
   *
   * @param written where it stands, in the spelling of the file
   * @param documented its canonical path
   */
  @Nullable List<TextEdit> respell(JsonPointer written, List<String> documented) {
    EditPlan plan = new EditPlan(config, layout);
    return plan.respell(written, documented) ? finish(plan) : null;
  }

  /** {@return the edits that remove what stands at a place, in the spelling of the file} */
  @Nullable List<TextEdit> drop(JsonPointer written) {
    EditPlan plan = new EditPlan(config, layout);
    return plan.drop(written) ? finish(plan) : null;
  }

  private @Nullable List<TextEdit> finish(EditPlan plan) {
    return layout.isWhole() ? plan.edits() : null;
  }
}
