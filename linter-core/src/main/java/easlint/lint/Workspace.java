package easlint.lint;

import easlint.check.Profile;
import easlint.finding.Finding;
import easlint.finding.Part;
import easlint.finding.Related;
import easlint.finding.Rule;
import easlint.finding.RuleId;
import easlint.json.JsonValue;
import easlint.service.CanonicalConfig;
import easlint.service.Derived;
import easlint.service.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files of one run, and what only several of them show together: {@code
 * service/duplicate-name}. Files may be added by several threads; the findings do not depend on the
 * order.
 */
public final class Workspace {
  private static final RuleId DUPLICATE_NAME = new RuleId("service/duplicate-name");
  private static final List<String> NAME = List.of("metadata", "name");

  private final RuleCatalog catalog;
  private final Map<String, List<NamedService>> byName = new HashMap<>();

  /** A run that has seen no file. */
  public Workspace(RuleCatalog catalog) {
    this.catalog = catalog;
  }

  /**
   * Takes note of a judged file. Files that are no complete services, that have no name, or a
   * placeholder for one, count for nothing.
   *
   * @param path the file's name in reports; findings elsewhere refer to it by this
   * @param result what was found in it alone
   * @param linter what judged it
   */
  public void add(String path, LintResult result, Linter linter) {
    if (result.profile() != Profile.SERVICE) {
      return;
    }
    CanonicalConfig config = CanonicalConfig.of(result.document());
    Setting setting = config.find(NAME);
    String name = Derived.text(setting);
    JsonValue written = setting == null ? null : setting.written();
    if (setting != null && name != null && written != null) {
      add(
          new NamedService(
              path,
              name,
              new Derived(config, linter.facts()).region(),
              setting.pointer().toString(),
              written.range(),
              linter.runs(DUPLICATE_NAME)));
    }
  }

  private synchronized void add(NamedService service) {
    byName.computeIfAbsent(service.name(), name -> new ArrayList<>()).add(service);
  }

  /** {@return what was found, by the path of the file; files without findings are absent} */
  public synchronized Map<String, List<Finding>> findings() {
    Map<String, List<Finding>> findings = new HashMap<>();
    for (List<NamedService> namesakes : byName.values()) {
      namesakes.sort(NamedService::byPath);
      for (int i = 1; i < namesakes.size(); i++) {
        NamedService service = namesakes.get(i);
        NamedService first = first(namesakes.subList(0, i), service);
        if (first != null && service.isJudged()) {
          findings.put(service.path(), List.of(finding(service, first)));
        }
      }
    }
    return findings;
  }

  /** {@return one result of two about the same file, all by start, end, rule} */
  public static LintResult with(LintResult result, LintResult more) {
    List<Finding> findings = new ArrayList<>(result.findings());
    findings.addAll(more.findings());
    findings.sort(Linter::byPlace);
    List<Suppressed> suppressed = new ArrayList<>(result.suppressed());
    suppressed.addAll(more.suppressed());
    suppressed.sort((a, b) -> Linter.byPlace(a.finding(), b.finding()));
    return new LintResult(result.document(), result.profile(), findings, suppressed);
  }

  /** The first in the same region, which is worse, else the first whose region may be the same. */
  private static @Nullable NamedService first(List<NamedService> earlier, NamedService service) {
    NamedService possible = null;
    for (NamedService other : earlier) {
      if (other.isInRegionOf(service)) {
        return other;
      }
      if (possible == null && other.mayBeInRegionOf(service)) {
        possible = other;
      }
    }
    return possible;
  }

  private Finding finding(NamedService service, NamedService first) {
    String region = service.region();
    boolean same = first.isInRegionOf(service) && region != null;
    Rule rule = catalog.rule(DUPLICATE_NAME.text());
    String variant = same ? "" : "region-unknown";
    Map<String, String> args = new HashMap<>();
    args.put("name", service.name());
    args.put("file", first.path());
    if (region != null && same) {
      args.put("region", region);
    }
    Related related = new Related(first.path(), first.pointer(), first.range(), "first", Map.of());
    return new Finding(
        rule,
        variant,
        rule.severity(variant),
        service.pointer(),
        Part.VALUE,
        service.range(),
        args,
        List.of(related),
        List.of());
  }
}
