package easlint.check;

import easlint.finding.Finding;
import easlint.finding.Related;
import easlint.finding.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Collects the findings of a check that is written in Java; those of rules that are off are
 * dropped.
 */
public final class Findings {
  private final CheckContext context;
  private final List<Finding> list = new ArrayList<>();

  /** No findings yet. */
  public Findings(CheckContext context) {
    this.context = context;
  }

  /** {@return what was added} */
  public List<Finding> list() {
    return list;
  }

  /**
   * Adds a finding.
   *
   * @param id the rule
   * @param variant which of its ways; empty for the plain one
   * @param place where it stands
   * @param args what the message names
   */
  public void add(String id, String variant, Place place, Map<String, String> args) {
    add(id, variant, place, args, List.of());
  }

  /** Adds a finding with related places. */
  public void add(
      String id, String variant, Place place, Map<String, String> args, List<Related> related) {
    Rule rule = context.catalog().rule(id);
    if (!context.off().contains(rule.id())) {
      list.add(
          new Finding(
              rule,
              variant,
              rule.severity(variant),
              place.pointer(),
              place.part(),
              place.range(),
              args,
              related,
              List.of()));
    }
  }
}
