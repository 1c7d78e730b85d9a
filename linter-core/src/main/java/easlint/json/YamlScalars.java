package easlint.json;

import easlint.text.TextRange;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads scalars by the core schema of YAML 1.2.2, section 10.3. */
final class YamlScalars {
  private static final ScalarResolver CORE = new CoreSchema().getScalarResolver();

  private YamlScalars() {}

  /** {@return the value of a scalar; a {@link JsonError} for a number that JSON has not} */
  static JsonValue value(ScalarEvent scalar, YamlPlaces places) {
    TextRange range = places.range(scalar.getStartMark(), scalar.getEndMark());
    Tag tag = scalar.isPlain() ? CORE.resolve(scalar.getValue(), true) : Tag.STR;
    if (tag.equals(Tag.NULL)) {
      return new JsonNull(range);
    }
    if (tag.equals(Tag.BOOL)) {
      return new JsonBoolean(scalar.getValue().equalsIgnoreCase("true"), range);
    }
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      String number = number(scalar.getValue());
      return number == null
          ? new JsonError(scalar.getValue(), range)
          : new JsonNumber(number, range);
    }
    return text(scalar, places);
  }

  /** {@return a scalar as a text, whatever it looks like} */
  static JsonString text(ScalarEvent scalar, YamlPlaces places) {
    TextRange range = places.range(scalar.getStartMark(), scalar.getEndMark());
    boolean quoted = scalar.isSQuoted() || scalar.isDQuoted();
    int inset = quoted ? 1 : 0;
    String raw = places.text().substring(range.start() + inset, range.end() - inset);
    return new JsonString(scalar.getValue(), raw, range, quoted);
  }

  /** {@return the number as JSON writes it, or null for what is not finite} */
  private static @Nullable String number(String text) {
    if (text.startsWith("0x")) {
      return new BigInteger(text.substring(2), 16).toString();
    }
    if (text.startsWith("0o")) {
      return new BigInteger(text.substring(2), 8).toString();
    }
    try {
      return new BigDecimal(text).toString();
    } catch (NumberFormatException notFinite) {
      return null; // .inf and .nan, or an exponent beyond all use
    }
  }
}
