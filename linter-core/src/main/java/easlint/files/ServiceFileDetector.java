package easlint.files;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Tells service configurations from other JSON files.
 *
 * <p>The content decides: an object with {@code metadata} together with one of the keys that give
 * the service its program. The scan reads bytes, not a tree: a folder can hold thousands of other
 * files, and a broken file must be found too. It passes over zero bytes, so UTF-16 and UTF-32 are
 * read well enough.
 */
public final class ServiceFileDetector {
  private static final String[] PROGRAM_KEYS = {
    "containers", "processor", "processor_path", "cloud", "model_path"
  };

  /** No key that matters is longer. */
  private static final int LONGEST_KEY = 16;

  private final byte[] bytes;
  private int at;
  private int depth;
  private boolean metadata;
  private boolean program;

  private ServiceFileDetector(byte[] bytes) {
    this.bytes = bytes;
  }

  /** {@return whether a file of this name and content is a service configuration} */
  public static boolean isService(String fileName, byte[] bytes) {
    return isNamedLikeService(fileName) || holdsService(bytes);
  }

  /** {@return whether the name alone says so: {@code *service*.json}, {@code *eas*.json}} */
  public static boolean isNamedLikeService(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".json") && (name.contains("service") || name.contains("eas"));
  }

  /** {@return whether the content looks like a service configuration, broken or not} */
  public static boolean holdsService(byte[] bytes) {
    return new ServiceFileDetector(bytes).scan();
  }

  private boolean scan() {
    // Published examples are often printed without the outer braces: their keys stand at depth 0.
    int keyDepth = startsWithString() ? 0 : 1;
    while (at < bytes.length && !(metadata && program)) {
      byte b = bytes[at++];
      if (b == '{' || b == '[') {
        depth++;
      } else if (b == '}' || b == ']') {
        depth--;
      } else if (b == '"') {
        String text = string();
        if (depth == keyDepth && nextIsColon()) {
          note(text);
        }
      }
    }
    return metadata && program;
  }

  private boolean startsWithString() {
    for (byte b : bytes) {
      if (b == '"' || b == '{' || b == '[') {
        return b == '"';
      }
    }
    return false;
  }

  /** Reads to the closing quote; of a long string only the beginning is kept. */
  private String string() {
    byte[] text = new byte[LONGEST_KEY + 1];
    int length = 0;
    while (at < bytes.length && bytes[at] != '"' && bytes[at] != '\n') {
      if (bytes[at] == '\\') {
        at++;
      } else if (bytes[at] != 0 && length < text.length) {
        text[length++] = bytes[at];
      }
      at++;
    }
    at++;
    return new String(text, 0, length, StandardCharsets.ISO_8859_1);
  }

  private boolean nextIsColon() {
    int next = at;
    while (next < bytes.length && isBlank(bytes[next])) {
      next++;
    }
    return next < bytes.length && bytes[next] == ':';
  }

  private static boolean isBlank(byte b) {
    return b == 0 || b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }

  private void note(String key) {
    metadata |= key.equals("metadata");
    for (String programKey : PROGRAM_KEYS) {
      program |= key.equals(programKey);
    }
  }
}
