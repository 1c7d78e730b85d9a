package easlint.config;

import easlint.json.JsonObject;
import easlint.json.Member;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration says of a rule.
 *
 * @param level how much its findings matter, or that it is off; null leaves that as it is
 * @param options its options, as written
 */
record RuleSetting(@Nullable Level level, List<Member> options) {

  /** {@return what holds when {@code later} is said after this} */
  RuleSetting then(RuleSetting later) {
    List<Member> all = new ArrayList<>(later.options);
    for (Member option : options) {
      if (later.options.stream().noneMatch(each -> each.name().equals(option.name()))) {
        all.add(option);
      }
    }
    return new RuleSetting(later.level == null ? level : later.level, List.copyOf(all));
  }

  /** {@return the options as an object, for the rules engine} */
  JsonObject optionsObject() {
    return Trees.object(options);
  }
}
