package easlint.lint;

import easlint.finding.Finding;
import easlint.json.Document;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names the findings of a file so that they are known again after it has changed elsewhere: {@code
 * easlintFingerprint/v1}.
 *
 * <p>A fingerprint is the first 128 bits of the SHA-256 of the rule, the place in the documented
 * spelling with elements of lists by name, and the number of the finding among those of the same
 * rule and place. No line and no index, so that moving does not change it; no value, so that it
 * never holds a secret; no path, which reports give beside it.
 */
public final class Fingerprints {
  /** Those of a file without findings. */
  public static final Fingerprints NONE = new Fingerprints();

  private static final int BYTES = 16;

  private final IdentityHashMap<Finding, String> byFinding = new IdentityHashMap<>();

  private Fingerprints() {}

  /** {@return the fingerprints of everything that was found in a file, suppressed or not} */
  public static Fingerprints of(LintResult result) {
    return of(result.document(), result.all());
  }

  /**
   * {@return the fingerprints of the findings of a file}
   *
   * @param all every finding, by place: of several at one place, the number counts
   */
  public static Fingerprints of(Document document, List<Finding> all) {
    Fingerprints out = new Fingerprints();
    if (!all.isEmpty()) {
      CanonicalPointers pointers = new CanonicalPointers(document);
      MessageDigest digest = sha256();
      Map<String, Integer> seen = new HashMap<>();
      for (Finding finding : all) {
        String place = finding.rule().id().text() + "\n" + pointers.named(finding.pointer());
        int occurrence = seen.merge(place, 1, Integer::sum);
        byte[] text = (place + "\n" + occurrence).getBytes(StandardCharsets.UTF_8);
        out.byFinding.put(finding, HexFormat.of().formatHex(digest.digest(text), 0, BYTES));
      }
    }
    return out;
  }

  /**
   * {@return 32 hexadecimal digits}
   *
   * @throws IllegalArgumentException if the finding is none of the file
   */
  public String of(Finding finding) {
    String known = byFinding.get(finding);
    if (known == null) {
      throw new IllegalArgumentException("no finding of this file: " + finding.rule().id());
    }
    return known;
  }

  /** {@return a fingerprint that tells files apart, too} */
  public static String withPath(String fingerprint, String path) {
    byte[] hash = sha256().digest((path + "\n" + fingerprint).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
