package easlint.service;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Checks the login for a registry in {@code dockerAuth}. Keeps nothing of it. */
public final class DockerAuth {
  private DockerAuth() {}

  /**
   * {@return whether a text is Base64 of {@code username:password}}
   *
   * <p>Padding is required: RFC 4648, 3.2 wants it unless a specification says otherwise, the
   * reference does not, and a text that was cut off when copied shows in nothing else. Line breaks
   * and blanks are refused (3.3). Neither part is empty or has control characters (RFC 7617, 2).
   */
  public static boolean isLogin(String text) {
    String login = text.length() % 4 == 0 ? decode(text) : null;
    if (login == null) {
      return false;
    }
    for (int i = 0; i < login.length(); i++) {
      if (Character.isISOControl(login.charAt(i))) {
        return false;
      }
    }
    int colon = login.indexOf(':');
    return colon > 0 && colon < login.length() - 1;
  }

  private static @Nullable String decode(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return null; // the answer, not an accident: it is no Base64, or no text
    }
  }
}
