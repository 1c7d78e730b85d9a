package easlint.service;

import org.jspecify.annotations.Nullable;

/** Why a text is no image reference (OCI Distribution Specification, "Pulling manifests"). */
public enum ImageFault {
  /** It starts with {@code https://} or another scheme. */
  SCHEME,
  /** It holds a blank, or a character that nobody can see. */
  BLANK,
  /** The repository has upper-case letters. */
  UPPER_CASE,
  /** Anything else: an empty part, a character that no part may have. */
  OTHER;

  private static final int LONGEST_TAG = 128;

  /** {@return what is wrong with an image's address, or null when a registry would take it} */
  public static @Nullable ImageFault of(String text) {
    if (text.contains("://")) {
      return SCHEME;
    }
    if (hasBlank(text)) {
      return BLANK;
    }
    ImageReference image = ImageReference.of(text);
    if (hasUpperCase(image.repository())) {
      return UPPER_CASE;
    }
    boolean sound =
        isRepository(image.repository())
            && (image.registry() == null || isRegistry(image.registry()))
            && (image.tag() == null || isTag(image.tag()))
            && (image.digest() == null || isDigest(image.digest()));
    return sound ? null : OTHER;
  }

  private static boolean hasBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || Character.isWhitespace(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasUpperCase(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 'A' && text.charAt(i) <= 'Z') {
        return true;
      }
    }
    return false;
  }

  /** Parts of lower-case letters and digits, with dots, underscores and hyphens only inside. */
  private static boolean isRepository(String path) {
    int start = 0;
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', start)) {
      if (!isPart(path, start, end)) {
        return false;
      }
      start = end + 1;
    }
    return isPart(path, start, path.length());
  }

  private static boolean isPart(String path, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isLowerOrDigit(path.charAt(i)) && "._-".indexOf(path.charAt(i)) < 0) {
        return false;
      }
    }
    return start < end
        && isLowerOrDigit(path.charAt(start))
        && isLowerOrDigit(path.charAt(end - 1));
  }

  private static boolean isRegistry(String host) {
    int colon = host.indexOf(':');
    for (int i = colon + 1; colon >= 0 && i < host.length(); i++) {
      if (!Character.isDigit(host.charAt(i))) {
        return false;
      }
    }
    boolean port = colon < 0 || colon + 1 < host.length();
    return port && isName(colon < 0 ? host : host.substring(0, colon), ".-");
  }

  private static boolean isTag(String tag) {
    boolean start = !tag.isEmpty() && tag.charAt(0) != '.' && tag.charAt(0) != '-';
    return start && tag.length() <= LONGEST_TAG && isName(tag, "._-");
  }

  private static boolean isDigest(String digest) {
    int colon = digest.indexOf(':');
    return colon > 0 && digest.length() - colon > 32 && isName(digest.substring(colon + 1), "=_-");
  }

  private static boolean isName(String text, String others) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLowerOrDigit(c) && !(c >= 'A' && c <= 'Z') && others.indexOf(c) < 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isLowerOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
