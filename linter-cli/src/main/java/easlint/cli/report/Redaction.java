package easlint.cli.report;

import easlint.finding.Finding;
import easlint.finding.Fix;
import easlint.finding.Related;
import easlint.json.Document;
import easlint.lint.Suppressed;
import easlint.text.TextEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes the secrets of a file out of what is said of it. Checks mask what they know to be secret;
 * this holds for whatever a check, a policy or a failure quotes.
 */
final class Redaction {
  private final SecretParts secrets;
  private final IdentityHashMap<Finding, Finding> made = new IdentityHashMap<>();

  /**
   * What takes the secrets of a document out of texts.
   *
   * @param known secrets of the file that the document may not tell
   */
  Redaction(Document document, Set<String> known) {
    secrets = new SecretParts(SecretMasker.of(document, known).texts());
  }

  /**
   * {@return the findings without secrets; the same finding gives the same result each time}
   *
   * <p>Pointers stay, since fingerprints are made of them: who shows one, hides its secrets.
   */
  List<Finding> findings(List<Finding> findings) {
    if (secrets.isEmpty()) {
      return findings;
    }
    List<Finding> out = new ArrayList<>();
    for (Finding finding : findings) {
      out.add(of(finding));
    }
    return out;
  }

  /** {@return a text with a mask in place of each secret} */
  String hide(String text) {
    return secrets.hide(text);
  }

  /** {@return a text that somebody wrote, without what looks like a secret in it} */
  private static String hideLoose(String text) {
    return new SecretParts(SecretMasker.ofText(text).texts()).hide(text);
  }

  /** {@return what is suppressed, without secrets} */
  List<Suppressed> suppressed(List<Suppressed> suppressed) {
    List<Suppressed> out = new ArrayList<>();
    for (Suppressed each : suppressed) {
      String reason = hideLoose(hide(each.reason()));
      out.add(new Suppressed(of(each.finding()), each.kind(), reason, each.expires()));
    }
    return out;
  }

  /** The same object each time: fingerprints know a finding by its identity. */
  private Finding of(Finding finding) {
    return secrets.isEmpty() ? finding : made.computeIfAbsent(finding, this::without);
  }

  private Finding without(Finding finding) {
    return new Finding(
        finding.rule(),
        finding.variant(),
        finding.severity(),
        finding.pointer(),
        finding.part(),
        finding.range(),
        hide(finding.args()),
        related(finding.related()),
        fixes(finding.fixes()));
  }

  private List<Related> related(List<Related> related) {
    List<Related> out = new ArrayList<>();
    for (Related one : related) {
      out.add(new Related(one.path(), one.pointer(), one.range(), one.key(), hide(one.args())));
    }
    return out;
  }

  private Map<String, String> hide(Map<String, String> args) {
    Map<String, String> out = new HashMap<>();
    for (Map.Entry<String, String> arg : args.entrySet()) {
      out.put(arg.getKey(), hide(arg.getValue()));
    }
    return out;
  }

  /** A fix that writes a secret down again stays, without its edits: it is told, not shown. */
  private List<Fix> fixes(List<Fix> fixes) {
    List<Fix> out = new ArrayList<>();
    for (Fix fix : fixes) {
      out.add(repeatsSecret(fix) ? new Fix(fix.safety(), List.of()) : fix);
    }
    return out;
  }

  private boolean repeatsSecret(Fix fix) {
    for (TextEdit edit : fix.edits()) {
      if (!secrets.hide(edit.newText()).equals(edit.newText())) {
        return true;
      }
    }
    return false;
  }
}
