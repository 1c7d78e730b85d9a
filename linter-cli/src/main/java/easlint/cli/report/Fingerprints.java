package easlint.cli.report;

import easlint.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names findings so that they are known again after the file has changed elsewhere.
 *
 * <p>A fingerprint is the first 128 bits of the SHA-256 of rule, pointer and the number of earlier
 * findings of that rule at that pointer in the file. No line, so that moving does not change it; no
 * value, so that it never holds a secret; no path, which reports give beside it.
 */
public final class Fingerprints {
  private static final int BYTES = 16;

  private final Map<String, Integer> seen = new HashMap<>();
  private @Nullable MessageDigest digest;

  /** {@return 32 hexadecimal digits, when asked in the order of the file's findings} */
  public String next(Finding finding) {
    String place = finding.rule().id().text() + "\n" + finding.pointer();
    int occurrence = seen.getOrDefault(place, 0) + 1;
    seen.put(place, occurrence);
    byte[] hash = digest().digest((place + "\n" + occurrence).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }

  /** {@return a fingerprint that tells files apart, too} */
  static String withPath(String fingerprint, String path) {
    byte[] hash = newDigest().digest((path + "\n" + fingerprint).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }

  /** Made for the first finding: it costs a cold start milliseconds, and most files have none. */
  private MessageDigest digest() {
    MessageDigest made = digest;
    if (made == null) {
      made = newDigest();
      digest = made;
    }
    return made;
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
