package easlint.check;

import easlint.finding.Finding;
import easlint.finding.Part;
import easlint.finding.Related;
import easlint.finding.Suggestion;
import easlint.service.DuplicateSetting;
import easlint.service.MisplacedKeys;
import easlint.service.Setting;
import easlint.service.Spelling;
import easlint.service.UnknownKey;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reports the keys of a file that EAS reads otherwise than one may think: aliases, double settings,
 * unknown and misplaced keys.
 */
public final class AliasCheck implements Check {
  @Override
  public String name() {
    return "aliases";
  }

  @Override
  public List<Finding> run(CheckInput input, CheckContext context) {
    Findings out = new Findings(context);
    Places places = new Places(input.config());
    for (Spelling spelling : input.config().spellings()) {
      Place place = new Place(spelling.pointer().toString(), Part.KEY, spelling.key().range());
      Map<String, String> args =
          Map.of("written", spelling.key().value(), "documented", spelling.documented());
      out.add("structure/alias", "", place, args);
    }
    for (DuplicateSetting duplicate : input.config().duplicates()) {
      addDuplicate(duplicate, places, out);
    }
    for (UnknownKey unknown : input.config().unknownKeys()) {
      addUnknown(unknown, input, places, out);
    }
    return out.list();
  }

  private static void addDuplicate(DuplicateSetting duplicate, Places places, Findings out) {
    Setting kept = duplicate.kept();
    Place other = places.ofKey(kept);
    Related related = new Related("", other.pointer(), other.range(), "kept", Map.of());
    String variant = duplicate.equal() ? "equal" : "";
    Map<String, String> args = Map.of("documented", kept.documented());
    out.add(
        "structure/duplicate-setting",
        variant,
        places.ofKey(duplicate.dropped()),
        args,
        List.of(related));
  }

  private static void addUnknown(
      UnknownKey unknown, CheckInput input, Places places, Findings out) {
    Setting setting = unknown.setting();
    if (MisplacedKeys.isDockerAuthInContainer(unknown)) {
      return; // containers/docker-auth-place says it better
    }
    Place place = places.ofKey(setting);
    String key = setting.name();
    String belongs = MisplacedKeys.placeOf(unknown, input.config());
    if (belongs != null) {
      out.add("structure/misplaced-key", "", place, Map.of("key", key, "place", belongs));
      return;
    }
    String closest = closest(unknown);
    if (closest != null) {
      out.add("structure/unknown-key", "closest", place, Map.of("key", key, "closest", closest));
    } else {
      String variant = unknown.parent().parent() == null ? "top-level" : "";
      out.add("structure/unknown-key", variant, place, Map.of("key", key));
    }
  }

  /** The documented name that was probably meant; one that is there already was not. */
  private static @Nullable String closest(UnknownKey unknown) {
    String closest =
        Suggestion.closest(unknown.setting().name(), unknown.parent().documentedNames());
    return closest == null || unknown.parent().child(closest) != null ? null : closest;
  }
}
