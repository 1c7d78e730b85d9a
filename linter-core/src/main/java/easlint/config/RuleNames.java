package easlint.config;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a configuration has to know about the rules. */
public interface RuleNames {

  /** {@return whether there is a rule of that id} */
  boolean exists(String id);

  /** {@return the id that a rule has now which was once called {@code id}, or null} */
  @Nullable String renamed(String id);

  /** {@return the id that someone who wrote {@code id} probably meant, or null} */
  @Nullable String closest(String id);

  /**
   * {@return the options of a rule: their names, each with {@code string}, {@code number}, {@code
   * boolean} or {@code strings}}
   */
  Map<String, String> options(String id);
}
