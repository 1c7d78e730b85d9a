package easlint.lint;

import easlint.json.JsonNumber;
import easlint.json.JsonObject;
import easlint.json.JsonValue;
import easlint.json.ParseLimits;
import org.jspecify.annotations.Nullable;

/** How large a file may be: the option {@code limit} of {@code syntax/too-large}, in MiB. */
final class SizeLimit {
  private static final String RULE = "syntax/too-large";
  private static final String OPTION = "limit";
  private static final double MEBIBYTE = 1 << 20;

  private SizeLimit() {}

  /**
   * {@return the limits for files}
   *
   * @param options the options of rules, an object by id, or null; a limit outside what is read, of
   *     one byte to 64 MiB, is the nearest of these
   */
  static ParseLimits of(@Nullable JsonObject options) {
    JsonValue own = options == null ? null : options.get(RULE);
    JsonValue limit = own instanceof JsonObject object ? object.get(OPTION) : null;
    if (!(limit instanceof JsonNumber number)) {
      return ParseLimits.DEFAULT;
    }
    double bytes = Math.floor(Double.parseDouble(number.text()) * MEBIBYTE);
    long kept = (long) Math.clamp(bytes, 1.0, (double) ParseLimits.DEFAULT.bytes());
    return new ParseLimits(kept, ParseLimits.DEFAULT.problems());
  }
}
