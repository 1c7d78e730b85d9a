package easlint.check;

import easlint.finding.Catalog;
import easlint.finding.RuleId;
import easlint.json.JsonObject;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a run judges.
 *
 * @param catalog the rules
 * @param profile what the file is for
 * @param off the rules that do not run
 * @param facts what the user says of their own cloud, or null
 * @param options the options of rules, an object by id, or null
 */
public record CheckContext(
    Catalog catalog,
    Profile profile,
    Set<RuleId> off,
    @Nullable JsonObject facts,
    @Nullable JsonObject options) {}
