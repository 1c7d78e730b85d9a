package easlint.config;

import easlint.check.Place;
import easlint.check.Profile;
import easlint.finding.RuleId;
import easlint.finding.RuleSet;
import easlint.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one configuration file says, without those that it extends.
 *
 * @param bases the files that it extends, in order
 * @param set the set that it extends; null for none
 * @param include which files belong to it; null when it does not say
 * @param exclude which files do not
 * @param profile what its files are for; null when it does not say
 * @param rules by id
 * @param overrides for some of its files, in order
 * @param suppressions in order
 * @param policies folders and bundles, as written
 * @param facts what the user says of their cloud; null for nothing
 * @param extraKeys which unknown keys are fine
 */
record Layer(
    List<Base> bases,
    @Nullable RuleSet set,
    @Nullable List<FileGlob> include,
    List<FileGlob> exclude,
    @Nullable Profile profile,
    Map<RuleId, RuleSetting> rules,
    List<OverrideEntry> overrides,
    List<Suppression> suppressions,
    List<String> policies,
    @Nullable JsonObject facts,
    List<PointerPattern> extraKeys) {

  /**
   * A file that is extended.
   *
   * @param path as written
   * @param place where it is named
   */
  record Base(String path, Place place) {}

  /**
   * What holds for some files, or for some places in files.
   *
   * @param files which files; empty for all
   * @param pointers which places; empty for whole files
   * @param profile what the files are for; null leaves that as it is
   * @param rules by id
   */
  record OverrideEntry(
      List<FileGlob> files,
      List<PointerPattern> pointers,
      @Nullable Profile profile,
      Map<RuleId, RuleSetting> rules) {}
}
