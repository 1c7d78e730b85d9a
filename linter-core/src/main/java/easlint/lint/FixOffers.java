package easlint.lint;

import easlint.check.CheckInput;
import easlint.finding.Finding;
import easlint.finding.Fix;
import easlint.fix.FixPlanner;
import easlint.fix.StructureFixes;
import easlint.fix.SyntaxFixes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds the fixes of findings whose checks come before the fixes in the order of packages. Nothing
 * is made for a file that needs none.
 */
final class FixOffers {
  private final CheckInput input;
  private @Nullable SyntaxFixes syntax;
  private @Nullable StructureFixes structure;

  FixOffers(CheckInput input) {
    this.input = input;
  }

  /** Gives the findings of a list the fixes that there are. */
  void addTo(List<Finding> findings) {
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (finding.rule().fix() != null && finding.fixes().isEmpty()) {
        Fix fix = fix(finding);
        if (fix != null) {
          findings.set(i, finding.withFixes(List.of(fix)));
        }
      }
    }
  }

  private @Nullable Fix fix(Finding finding) {
    return switch (finding.rule().id().category()) {
      case "syntax" -> syntax().of(finding);
      case "structure" -> structure().of(finding);
      default -> null;
    };
  }

  private SyntaxFixes syntax() {
    SyntaxFixes known = syntax;
    if (known == null) {
      known = new SyntaxFixes(input.document());
      syntax = known;
    }
    return known;
  }

  private StructureFixes structure() {
    StructureFixes known = structure;
    if (known == null) {
      known = new StructureFixes(input.config(), new FixPlanner(input.config()));
      structure = known;
    }
    return known;
  }
}
