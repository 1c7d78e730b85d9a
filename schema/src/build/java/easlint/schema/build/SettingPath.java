package easlint.schema.build;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a setting stands: its keys from the root, {@code *} for list elements, {@code {}} for any
 * name.
 *
 * @param segments the keys, unescaped
 */
record SettingPath(List<String> segments) {
  static final String ELEMENT = "*";
  static final String ANY_NAME = "{}";
  static final SettingPath ROOT = new SettingPath(List.of());

  /** Reads the text form, which escapes as JSON Pointer does. */
  static SettingPath parse(String text) {
    if (!text.startsWith("/")) {
      throw new IllegalArgumentException("not a path: " + text);
    }
    List<String> segments = new ArrayList<>();
    for (String part : text.substring(1).split("/", -1)) {
      segments.add(part.replace("~1", "/").replace("~0", "~"));
    }
    return new SettingPath(List.copyOf(segments));
  }

  SettingPath child(String segment) {
    List<String> longer = new ArrayList<>(segments);
    longer.add(segment);
    return new SettingPath(List.copyOf(longer));
  }

  /** {@return the path with the keys of another behind it} */
  SettingPath followedBy(List<String> more) {
    List<String> longer = new ArrayList<>(segments);
    longer.addAll(more);
    return new SettingPath(List.copyOf(longer));
  }

  SettingPath parent() {
    return first(size() - 1);
  }

  SettingPath first(int count) {
    return new SettingPath(List.copyOf(segments.subList(0, count)));
  }

  String last() {
    return segments.get(size() - 1);
  }

  int size() {
    return segments.size();
  }

  /** {@return whether the segment is the name of a key, not a stand-in for several} */
  static boolean isKey(String segment) {
    return !segment.equals(ELEMENT) && !segment.equals(ANY_NAME);
  }

  /** {@return the path as people write it: {@code containers[].port}} */
  String spoken() {
    return String.join(".", segments)
        .replace("." + ELEMENT, "[]")
        .replace("." + ANY_NAME, ".<name>");
  }

  /** {@return the place of the setting's schema inside a schema, as a reference} */
  String reference() {
    StringBuilder text = new StringBuilder("#");
    for (String segment : segments) {
      switch (segment) {
        case ELEMENT -> text.append("/items");
        case ANY_NAME -> text.append("/additionalProperties");
        default -> text.append("/properties/").append(escaped(segment));
      }
    }
    return text.toString();
  }

  /** {@return the text form, which escapes as JSON Pointer does} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (String segment : segments) {
      text.append('/').append(escaped(segment));
    }
    return text.toString();
  }

  private static String escaped(String segment) {
    return segment.replace("~", "~0").replace("/", "~1");
  }
}
