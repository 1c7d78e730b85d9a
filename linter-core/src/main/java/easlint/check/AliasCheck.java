package easlint.check;

import easlint.finding.Finding;
import easlint.finding.Part;
import easlint.finding.Related;
import easlint.service.DuplicateSetting;
import easlint.service.MisplacedKeys;
import easlint.service.Spelling;
import easlint.service.UnknownKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
      addAlias(spelling, out);
    }
    for (DuplicateSetting duplicate : input.config().duplicates()) {
      addDuplicate(duplicate, places, out);
    }
    for (UnknownKey unknown : input.config().unknownKeys()) {
      addUnknown(unknown, input, places, out);
    }
    return out.list();
  }

  private static void addAlias(Spelling spelling, Findings out) {
    Place place = new Place(spelling.pointer().toString(), Part.KEY, spelling.key().range());
    Map<String, String> args = new HashMap<>();
    args.put("written", spelling.key().value());
    args.put("documented", spelling.documented());
    args.put("name", spelling.name());
    String variant =
        switch (spelling.form()) {
          case KEYS -> "";
          case DOTTED -> "dotted";
          case NESTED -> "nested";
          case INSIDE -> "inside";
        };
    out.add("structure/alias", variant, place, args);
  }

  private static void addDuplicate(DuplicateSetting duplicate, Places places, Findings out) {
    String variant =
        switch (duplicate.likeness()) {
          case EQUAL -> "equal";
          case DIFFERENT -> "";
          case UNKNOWN -> null;
        };
    if (variant == null) {
      return;
    }
    Place kept = places.ofKey(duplicate.kept());
    Related related = new Related("", kept.pointer(), kept.range(), "kept", Map.of());
    Map<String, String> args = Map.of("documented", duplicate.kept().documented());
    Place place = places.ofKey(duplicate.dropped());
    out.add("structure/duplicate-setting", variant, place, args, List.of(related));
  }

  private static void addUnknown(
      UnknownKey unknown, CheckInput input, Places places, Findings out) {
    if (MisplacedKeys.isDockerAuthInContainer(unknown)) {
      return; // containers/docker-auth-place says it better
    }
    Place place = places.ofKey(unknown.setting());
    String key = unknown.setting().name();
    String belongs = MisplacedKeys.placeOf(unknown, input.config());
    String closest = belongs == null ? unknown.closest() : null;
    if (belongs != null) {
      String variant = belongs.equals(unknown.name()) ? "top-level" : "";
      out.add("structure/misplaced-key", variant, place, Map.of("key", key, "place", belongs));
    } else if (closest != null) {
      out.add("structure/unknown-key", "closest", place, Map.of("key", key, "closest", closest));
    } else {
      String variant = unknown.isTopLevel() ? "top-level" : "";
      out.add("structure/unknown-key", variant, place, Map.of("key", key));
    }
  }
}
