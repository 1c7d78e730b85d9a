package easlint.check;

import easlint.finding.Part;
import easlint.json.JsonArray;
import easlint.json.JsonObject;
import easlint.json.JsonString;
import easlint.json.JsonValue;
import easlint.service.CanonicalConfig;
import easlint.service.Setting;
import easlint.text.TextRange;
import java.util.Collections;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns anchors into ranges: the only place that does. */
public final class Places {
  private final CanonicalConfig config;

  /** Places in one configuration. */
  public Places(CanonicalConfig config) {
    this.config = config;
  }

  /**
   * {@return where an anchor stands, or null when nothing may be said there}: something is missing
   * from a broken object whose end was not seen.
   */
  public @Nullable Place of(Anchor anchor) {
    Setting nearest = config.nearest(anchor.path());
    if (anchor.part() == Part.MISSING) {
      return isOpenEnded(nearest)
          ? null
          : new Place(nearest.pointer().toString(), Part.MISSING, keyRange(nearest));
    }
    Setting setting = config.find(anchor.path());
    if (setting != null && setting.written() == null) {
      return ofKey(giver(setting));
    }
    return new Place(nearest.pointer().toString(), anchor.part(), range(anchor, nearest));
  }

  /**
   * An object that stands nowhere is given by dotted keys, {@code "sls.project"}. The first by name
   * stands for all, so that the finding stays the same when keys change places.
   */
  private static Setting giver(Setting setting) {
    if (setting.written() != null || setting.fields().isEmpty()) {
      return setting;
    }
    String first = Collections.min(setting.fields().keySet());
    return giver(Objects.requireNonNull(setting.fields().get(first)));
  }

  // No switch over the anchor's type: the first one of a cold JVM costs milliseconds.
  private TextRange range(Anchor anchor, Setting setting) {
    if (anchor instanceof Anchor.Span span) {
      return spanRange(setting, span);
    }
    return anchor.part() == Part.VALUE ? valueRange(setting) : keyRange(setting);
  }

  /** {@return where a setting's name stands} */
  public Place ofKey(Setting setting) {
    return new Place(setting.pointer().toString(), Part.KEY, keyRange(setting));
  }

  /** {@return where a setting's value stands} */
  public Place ofValue(Setting setting) {
    return new Place(setting.pointer().toString(), Part.VALUE, valueRange(setting));
  }

  /** {@return where characters of a setting's text stand} */
  public Place ofPart(Setting setting, TextRange part) {
    TextRange range =
        setting.written() instanceof JsonString text
            ? text.partRange(part.start(), part.end())
            : valueRange(setting);
    return new Place(setting.pointer().toString(), Part.VALUE, range);
  }

  private static boolean isOpenEnded(Setting setting) {
    JsonValue written = setting.written();
    return (written instanceof JsonObject object && !object.closed())
        || (written instanceof JsonArray array && !array.closed());
  }

  private TextRange keyRange(Setting setting) {
    JsonString key = setting.key();
    return key == null ? valueRange(setting) : key.range();
  }

  /**
   * A bracket stands for what it opens; a bare member has no bracket, and an empty text nothing at
   * all.
   */
  private TextRange valueRange(Setting setting) {
    JsonValue written = setting.written();
    if (written == null) {
      return new TextRange(0, Math.min(1, config.document().source().text().length()));
    }
    TextRange range = written.range();
    boolean bracket =
        written.kind() == JsonValue.Kind.OBJECT || written.kind() == JsonValue.Kind.ARRAY;
    return bracket && range.length() > 1 ? new TextRange(range.start(), range.start() + 1) : range;
  }

  private TextRange spanRange(Setting setting, Anchor.Span span) {
    if (setting.written() instanceof JsonString string
        && span.from() < span.to()
        && span.to() <= string.value().length()) {
      return string.partRange(span.from(), span.to());
    }
    return valueRange(setting);
  }
}
