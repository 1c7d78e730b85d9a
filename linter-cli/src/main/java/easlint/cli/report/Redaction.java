package easlint.cli.report;

import easlint.finding.Finding;
import easlint.finding.Fix;
import easlint.finding.Related;
import easlint.json.Document;
import easlint.lint.Suppressed;
import easlint.text.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the secrets of a file out of what is said of it. Checks mask what they know to be secret;
 * this holds for whatever a check, a policy or a failure quotes.
 */
final class Redaction {
  /** A shorter secret cannot be told from other text. */
  private static final int SHORTEST = 4;

  private static final String MASK = "•••";

  /** The longest first: one secret may be part of another. */
  private enum ByLength implements Comparator<String> {
    BY_LENGTH;

    @Override
    public int compare(String a, String b) {
      return Integer.compare(b.length(), a.length());
    }
  }

  private final List<String> secrets = new ArrayList<>();
  private final IdentityHashMap<Finding, Finding> made = new IdentityHashMap<>();

  private Redaction(Document document) {
    for (String secret : SecretMasker.of(document).texts()) {
      if (secret.length() >= SHORTEST) {
        secrets.add(secret);
      }
    }
    secrets.sort(ByLength.BY_LENGTH);
  }

  static Redaction of(Document document) {
    return new Redaction(document);
  }

  /** {@return the findings without secrets} */
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

  /** {@return what is suppressed, without secrets} */
  List<Suppressed> suppressed(List<Suppressed> suppressed) {
    List<Suppressed> out = new ArrayList<>();
    for (Suppressed each : suppressed) {
      out.add(new Suppressed(of(each.finding()), each.kind(), each.reason(), each.expires()));
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
        hide(finding.pointer()),
        finding.part(),
        finding.range(),
        hide(finding.args()),
        related(finding.related()),
        fixes(finding.fixes()));
  }

  private List<Related> related(List<Related> related) {
    List<Related> out = new ArrayList<>();
    for (Related one : related) {
      out.add(
          new Related(one.path(), hide(one.pointer()), one.range(), one.key(), hide(one.args())));
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

  /** A fix that writes a secret down again is for the command fix alone. */
  private List<Fix> fixes(List<Fix> fixes) {
    List<Fix> out = new ArrayList<>();
    for (Fix fix : fixes) {
      if (!repeatsSecret(fix)) {
        out.add(fix);
      }
    }
    return out;
  }

  private boolean repeatsSecret(Fix fix) {
    for (TextEdit edit : fix.edits()) {
      for (String secret : secrets) {
        if (edit.newText().contains(secret)) {
          return true;
        }
      }
    }
    return false;
  }

  private String hide(String text) {
    String out = text;
    for (String secret : secrets) {
      out = out.replace(secret, MASK);
    }
    return out;
  }
}
