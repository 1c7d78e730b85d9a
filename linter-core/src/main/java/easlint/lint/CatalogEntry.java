package easlint.lint;

import easlint.check.Profile;
import easlint.finding.Rule;
import easlint.finding.RuleSet;
import easlint.json.JsonObject;
import easlint.json.JsonParser;
import easlint.rules.table.RuleTable;
import easlint.text.Source;

/**
 * What every run needs to know of a rule, and the way to the rest.
 *
 * @param id the rule's id
 * @param isStrict whether it belongs to the strict set
 * @param profiles the profiles that it runs in, by id, with blanks between
 * @param line which line of the table it is, from 0
 */
record CatalogEntry(String id, boolean isStrict, String profiles, int line) {

  /** {@return the entry that a line of {@code RuleTable.index()} describes} */
  static CatalogEntry of(String text, int line) {
    int set = text.indexOf('\t');
    int profiles = text.indexOf('\t', set + 1);
    boolean strict = text.substring(set + 1, profiles).equals(RuleSet.STRICT.id());
    return new CatalogEntry(text.substring(0, set), strict, text.substring(profiles + 1), line);
  }

  boolean runsIn(Profile profile) {
    return profiles.contains(profile.id()); // no word is part of another
  }

  /** {@return the whole rule, with its texts} */
  Rule read() {
    return reader().rule();
  }

  /** {@return what reads the rest} */
  CatalogReader reader() {
    String json = RuleTable.json(line);
    if (JsonParser.parse(Source.of(id, json)).root() instanceof JsonObject object) {
      return new CatalogReader(object);
    }
    throw new IllegalStateException("the catalogue has no entry for " + id);
  }
}
