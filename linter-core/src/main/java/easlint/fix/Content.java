package easlint.fix;

import easlint.json.JsonArray;
import easlint.json.JsonObject;
import easlint.json.JsonParser;
import easlint.json.JsonPointer;
import easlint.json.JsonValue;
import easlint.json.Member;
import easlint.text.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value to be put somewhere: one that stands elsewhere in the file, as it is written there, or a
 * new one.
 */
final class Content {
  private final String raw;
  private final String indent;
  private final @Nullable JsonValue fresh;

  private Content(String raw, String indent, @Nullable JsonValue fresh) {
    this.raw = raw;
    this.indent = indent;
    this.fresh = fresh;
  }

  /** {@return the value of a slot, to be written elsewhere} */
  static Content moved(Slot slot, FileLayout layout) {
    JsonValue value = slot.value();
    String raw = layout.text().substring(value.range().start(), value.range().end());
    return new Content(raw, layout.lines().indent(slot.start()), null);
  }

  /** {@return a new value, given as JSON text} */
  static Content fresh(String json) {
    return new Content(json, "", JsonParser.parse(Source.of("fix", json)).root());
  }

  /**
   * {@return the value below names and indices that do not exist yet}
   *
   * @param inner the names and indices, from the outside
   * @param format how it is laid out where it goes
   */
  String nested(List<String> inner, Format format) {
    if (inner.isEmpty()) {
      return fresh == null ? moved(format) : print(fresh, raw, format);
    }
    String name = inner.getFirst();
    boolean list = JsonPointer.index(name) >= 0;
    String value = nested(inner.subList(1, inner.size()), format.deeper());
    return list
        ? format.brackets('[', List.of(value), ']')
        : format.brackets('{', List.of(format.member(name, value)), '}');
  }

  private String moved(Format format) {
    if (!format.canIndent() || raw.indexOf(format.lineEnd()) < 0) {
      return raw;
    }
    StringBuilder out = new StringBuilder(raw.length() + 32);
    int at = 0;
    for (int end; (end = raw.indexOf(format.lineEnd(), at)) >= 0; at = next(end, format, out)) {
      out.append(raw, at, end + format.lineEnd().length());
    }
    return out.append(raw, at, raw.length()).toString();
  }

  /** Begins a line with the new indentation; returns where it goes on behind the old one. */
  private int next(int lineEnd, Format format, StringBuilder out) {
    int start = lineEnd + format.lineEnd().length();
    if (!raw.startsWith(indent, start)) {
      return start;
    }
    boolean empty = raw.startsWith(format.lineEnd(), start + indent.length());
    out.append(empty ? "" : format.indent());
    return start + indent.length();
  }

  private static String print(JsonValue value, String json, Format format) {
    Children children = Children.of(value);
    if (children.size() == 0) {
      return json.substring(value.range().start(), value.range().end());
    }
    List<String> parts = new java.util.ArrayList<>();
    for (int i = 0; i < children.size(); i++) {
      Member member = children.member(i);
      String part = print(children.value(i), json, format.deeper());
      parts.add(member == null ? part : format.member(member.name(), part));
    }
    return value instanceof JsonArray
        ? format.brackets('[', parts, ']')
        : format.brackets('{', parts, '}');
  }

  /** {@return the members of an object of the file, each to be written elsewhere} */
  static List<Slot> members(JsonObject object) {
    List<Slot> out = new java.util.ArrayList<>();
    for (int i = 0; i < object.members().size(); i++) {
      out.add(new Slot(object, i));
    }
    return out;
  }
}
