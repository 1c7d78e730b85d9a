package easlint.json;

import easlint.text.TextRange;
import java.util.List;
import java.util.Map;

/**
 * Something in a text that is not JSON.
 *
 * @param kind what it is; its {@link Kind#id()} is the rule's name
 * @param variant which of the rule's message variants says it best; empty for the plain one
 * @param range the characters concerned
 * @param pointer the innermost value that holds the place; for {@link Kind#DUPLICATE_KEY} the
 *     member
 * @param args what the message names
 * @param related places that explain it: the opener of an unclosed bracket, the first of two keys
 */
public record SyntaxProblem(
    Kind kind,
    String variant,
    TextRange range,
    JsonPointer pointer,
    Map<String, String> args,
    List<TextRange> related) {

  /** The rules {@code syntax/*} of the catalogue. */
  public enum Kind {
    TRAILING_COMMA("trailing-comma"),
    MISSING_COMMA("missing-comma"),
    COMMENT("comment"),
    UNCLOSED("unclosed"),
    UNQUOTED_KEY("unquoted-key"),
    SINGLE_QUOTES("single-quotes"),
    INVALID_LITERAL("invalid-literal"),
    INVALID_NUMBER("invalid-number"),
    INVALID_STRING("invalid-string"),
    BARE_MEMBER("bare-member"),
    UNEXPECTED("unexpected"),
    DUPLICATE_KEY("duplicate-key"),
    TRAILING_CONTENT("trailing-content"),
    NOT_AN_OBJECT("not-an-object"),
    EMPTY("empty"),
    ENCODING("encoding"),
    BYTE_ORDER_MARK("byte-order-mark"),
    TOO_DEEP("too-deep"),
    TOO_LARGE("too-large");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** {@return the rule's name, without its category} */
    public String id() {
      return id;
    }
  }
}
