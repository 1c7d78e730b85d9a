package easlint.cli.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Hides secrets in texts, and parts of them: a message may quote a long one cut short. Linear in
 * the secrets and in the text, whatever they hold.
 */
final class SecretParts {
  /** So many characters of a secret would help who looks for the rest. */
  private static final int PART = 8;

  /** A shorter secret cannot be told from other text. */
  private static final int SHORTEST = 4;

  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
  private static final String MASK = "•••";

  /** The longest first: one secret may be part of another. */
  private enum ByLength implements Comparator<String> {
    BY_LENGTH;

    @Override
    public int compare(String a, String b) {
      return Integer.compare(b.length(), a.length());
    }
  }

  private final List<String> shorts = new ArrayList<>();

  /**
   * Hashes of all parts of the longer ones, sorted. Two that collide hide too much, once in 2^64.
   */
  private final long[] parts;

  SecretParts(Collection<String> secrets) {
    int count = 0;
    for (String secret : secrets) {
      if (secret.length() >= PART) {
        count += secret.length() - PART + 1;
      } else if (secret.length() >= SHORTEST) {
        shorts.add(secret);
      }
    }
    shorts.sort(ByLength.BY_LENGTH);
    parts = new long[count];
    for (String secret : secrets) {
      for (int i = 0; i + PART <= secret.length(); i++) {
        parts[--count] = hash(secret, i);
      }
    }
    Arrays.sort(parts);
  }

  /** {@return whether there is nothing to hide} */
  boolean isEmpty() {
    return shorts.isEmpty() && parts.length == 0;
  }

  /** {@return a text with a mask in place of each secret} */
  String hide(String text) {
    String out = parts.length == 0 ? text : hideParts(text);
    for (String secret : shorts) {
      out = out.replace(secret, MASK);
    }
    return out;
  }

  private String hideParts(String text) {
    StringBuilder out = new StringBuilder();
    int hidden = 0; // all before it is hidden or in out
    for (int i = 0; i < text.length(); i++) {
      if (isPart(text, i)) {
        out.append(hidden > i ? "" : MASK);
        hidden = i + PART;
      } else if (i >= hidden) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  private boolean isPart(String text, int at) {
    return at + PART <= text.length() && Arrays.binarySearch(parts, hash(text, at)) >= 0;
  }

  private static long hash(String text, int start) {
    long hash = 1;
    for (int i = start; i < start + PART; i++) {
      hash = hash * MULTIPLIER + text.charAt(i);
    }
    return hash;
  }
}
