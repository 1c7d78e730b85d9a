package easlint.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of a value in a tree (RFC 6901). A chain from the leaf to the root: appending costs
 * nothing, the text is made when a report asks for it.
 */
public final class JsonPointer {
  /** The whole document. */
  public static final JsonPointer ROOT = new JsonPointer(null, "");

  private final @Nullable JsonPointer parent;
  private final String segment;

  private JsonPointer(@Nullable JsonPointer parent, String segment) {
    this.parent = parent;
    this.segment = segment;
  }

  /** {@return the pointer to a member of this value} */
  public JsonPointer member(String name) {
    return new JsonPointer(this, name);
  }

  /** {@return the pointer to an element of this value} */
  public JsonPointer element(int index) {
    return new JsonPointer(this, Integer.toString(index));
  }

  /** {@return the pointer to the value that holds this one, or null for the root} */
  public @Nullable JsonPointer parent() {
    return parent;
  }

  /** {@return the names and indices on the way from the root} */
  public List<String> segments() {
    List<String> out = new ArrayList<>();
    for (JsonPointer at = this; at.parent != null; at = at.parent) {
      out.add(at.segment);
    }
    return out.reversed();
  }

  /** {@return the index of an element that a segment names, or -1 for a name} */
  public static int index(String segment) {
    int n = segment.isEmpty() || segment.length() > 8 ? -1 : 0;
    for (int i = 0; i < segment.length() && n >= 0; i++) {
      int digit = segment.charAt(i) - '0';
      n = digit < 0 || digit > 9 ? -1 : n * 10 + digit;
    }
    return n;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonPointer that && that.toString().equals(toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** {@return the pointer as RFC 6901 writes it: {@code /containers/0/port}, empty for the root} */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (String part : segments()) {
      out.append('/').append(part.replace("~", "~0").replace("/", "~1"));
    }
    return out.toString();
  }
}
