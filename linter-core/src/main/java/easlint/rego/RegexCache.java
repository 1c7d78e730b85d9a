package easlint.rego;

import java.util.concurrent.ConcurrentHashMap;

/**
 * The patterns that a program has compiled. They may come from the input, so their number is held.
 */
final class RegexCache {
  private static final int MAX_SIZE = 500;

  private final ConcurrentHashMap<String, Regex> regexes = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, Regex> globs = new ConcurrentHashMap<>();

  /**
   * {@return the compiled pattern}
   *
   * @throws BuiltinError if RE2 would refuse it
   */
  Regex regex(String pattern, Evaluation evaluation) {
    Regex known = regexes.get(pattern);
    if (known == null) {
      evaluation.charge(pattern.length());
      known = new RegexTranslator(pattern).compile();
      put(regexes, pattern, known);
    }
    return known;
  }

  /** {@return the compiled glob, for these delimiters} */
  Regex glob(String pattern, String delimiters, Evaluation evaluation) {
    String key = delimiters + '\0' + pattern;
    Regex known = globs.get(key);
    if (known == null) {
      evaluation.charge(pattern.length());
      known = new GlobTranslator(pattern, delimiters).compile();
      put(globs, key, known);
    }
    return known;
  }

  private static void put(ConcurrentHashMap<String, Regex> cache, String key, Regex regex) {
    if (cache.size() >= MAX_SIZE) {
      cache.clear();
    }
    cache.put(key, regex);
  }
}
