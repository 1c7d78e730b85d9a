package easlint.rego;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Functions that encode and decode texts. */
final class EncodingFunctions {
  private static final int BASE64_GROUP = 4;

  private EncodingFunctions() {}

  static @Nullable Value apply(Builtin builtin, Value[] arguments) {
    if (builtin == Builtin.BASE64_IS_VALID) {
      return BooleanValue.of(isBase64(arguments[0]));
    }
    String text = Arguments.string(arguments[0]);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String result =
        switch (builtin) {
          case BASE64_ENCODE -> Base64.getEncoder().encodeToString(bytes);
          case BASE64URL_ENCODE -> Base64.getUrlEncoder().encodeToString(bytes);
          case BASE64URL_ENCODE_NO_PAD ->
              Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
          case BASE64_DECODE -> utf8(decode(Base64.getDecoder(), text, true));
          case BASE64URL_DECODE -> utf8(decode(Base64.getUrlDecoder(), text, false));
          case HEX_ENCODE -> HexFormat.of().formatHex(bytes);
          case HEX_DECODE -> utf8(decodeHex(text));
          case URLQUERY_ENCODE -> PercentEncoding.encode(bytes);
          case URLQUERY_DECODE -> utf8(PercentEncoding.decode(bytes));
          default -> throw Builtins.notInGroup(builtin);
        };
    return new StringValue(result);
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static boolean isBase64(Value value) {
    try {
      return decode(Base64.getDecoder(), Arguments.string(value), true) != null;
    } catch (BuiltinError e) {
      return false;
    }
  }

  /** Line ends do not count; padding does, except where the plain alphabet is not used. */
  private static byte[] decode(Base64.Decoder decoder, String text, boolean padded) {
    String plain = text.replace("\n", "").replace("\r", "");
    if (padded && plain.length() % BASE64_GROUP != 0) {
      throw new BuiltinError("base64 that is not padded");
    }
    try {
      return decoder.decode(plain);
    } catch (IllegalArgumentException e) {
      throw new BuiltinError("no base64: " + e.getMessage());
    }
  }

  private static byte[] decodeHex(String text) {
    try {
      return HexFormat.of().parseHex(text);
    } catch (IllegalArgumentException e) {
      throw new BuiltinError("no hexadecimal text: " + e.getMessage());
    }
  }
}
