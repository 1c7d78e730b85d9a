package easlint.rules.build;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Holds the texts of a rule to the house style, and the two languages to one another. */
final class WordingCheck {
  private static final int LONGEST_DESCRIPTION = 120;

  private final YamlMap root;
  private final YamlMap custom;
  private final YamlMap chinese;

  WordingCheck(YamlMap root, YamlMap custom, YamlMap chinese) {
    this.root = root;
    this.custom = custom;
    this.chinese = chinese;
  }

  void check(Metadata metadata) {
    Wording english = metadata.english();
    Wording translated = metadata.chinese();
    heading(english);
    sentence(custom, "message", english.message());
    sentence(custom, "help", english.help());
    same(custom, chinese, "message", english.message(), translated.message());
    same(custom, chinese, "help", english.help(), translated.help());
    if (!english.repair().isEmpty() || !translated.repair().isEmpty()) {
      sentence(custom, "repair", english.repair());
      same(custom, chinese, "repair", english.repair(), translated.repair());
    }
    variants(english.messages(), translated.messages(), "message");
    variants(english.helps(), translated.helps(), "help");
    variants(english.repairs(), translated.repairs(), "repair");
    related(english.related(), translated.related());
    languages(english, translated);
  }

  private void heading(Wording english) {
    if (startsLower(english.title())) {
      root.report("title", "`title` has to begin with a capital letter");
    }
    if (!english.description().isEmpty() && !english.description().endsWith(".")) {
      root.report("description", "`description` has to be one sentence with a full stop");
    }
    if (english.description().length() > LONGEST_DESCRIPTION) {
      root.report(
          "description",
          "`description` stands under the caret and may have at most "
              + LONGEST_DESCRIPTION
              + " characters");
    }
  }

  private static void sentence(YamlMap map, String key, String text) {
    if (text.endsWith(".") || text.endsWith("。")) {
      map.report(key, "`" + map.path(key) + "` has to be a clause without a full stop");
    }
    if (text.length() > 1
        && Character.isUpperCase(text.charAt(0))
        && Character.isLowerCase(text.charAt(1))) {
      map.report(key, "`" + map.path(key) + "` has to begin with a small letter");
    }
  }

  private static boolean startsLower(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
  }

  private void variants(Map<String, String> english, Map<String, String> translated, String key) {
    sameKeys("variants", key, english.keySet(), translated.keySet());
    Map<String, YamlMap> there = chinese.maps("variants");
    custom
        .maps("variants")
        .forEach(
            (name, variant) -> {
              YamlMap translation = there.get(name);
              String text = english.getOrDefault(name, "");
              sentence(variant, key, text);
              if (translation != null) {
                same(variant, translation, key, text, translated.getOrDefault(name, ""));
              }
            });
  }

  private void related(Map<String, String> english, Map<String, String> translated) {
    sameKeys("related", "label", english.keySet(), translated.keySet());
    english.forEach(
        (name, text) ->
            same(custom, chinese, "related", text, translated.getOrDefault(name, text)));
  }

  private void sameKeys(String block, String key, Set<String> english, Set<String> translated) {
    if (!english.equals(translated)) {
      Set<String> difference = new TreeSet<>(english);
      difference.addAll(translated);
      difference.removeIf(name -> english.contains(name) && translated.contains(name));
      chinese.report(
          block,
          "the two languages differ: `%s` %s has its %s in one of them only"
              .formatted(block, String.join(", ", difference), key));
    }
  }

  private static void same(
      YamlMap place, YamlMap translation, String key, String english, String translated) {
    Set<String> here = placeholders(place, key, english);
    Set<String> there = placeholders(translation, key, translated);
    if (!here.equals(there)) {
      translation.report(
          key,
          "the placeholders of `%s` differ: %s in English, %s in Chinese"
              .formatted(translation.path(key), here, there));
    }
  }

  private static Set<String> placeholders(YamlMap map, String key, String template) {
    if (!Template.isWellFormed(template)) {
      map.report(key, "`" + map.path(key) + "` has a brace that belongs to no {placeholder}");
    }
    return Template.placeholders(template);
  }

  private void languages(Wording english, Wording translated) {
    if (hasHan(english.title() + english.description() + english.message() + english.help())) {
      custom.report("message", "the English texts hold Chinese characters");
    }
    Map.of(
            "title", translated.title(),
            "description", translated.description(),
            "message", translated.message(),
            "help", translated.help())
        .forEach(
            (key, text) -> {
              if (!text.isEmpty() && !hasHan(text)) {
                chinese.report(key, "`" + chinese.path(key) + "` holds no Chinese");
              }
            });
  }

  private static boolean hasHan(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
