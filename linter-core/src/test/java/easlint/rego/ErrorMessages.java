package easlint.rego;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Looks into the messages of errors. */
final class ErrorMessages {
  private ErrorMessages() {}

  static void assertMentions(String part, Throwable error) {
    String message = String.valueOf(error.getMessage());
    assertTrue(message.contains(part), message);
  }
}
