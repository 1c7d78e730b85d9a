package easlint.fix;

import java.util.List;

/**
 * A member to be added.
 *
 * @param name its name
 * @param inner names and indices below it that do not exist yet, from the outside
 * @param content the value at their end
 */
record Addition(String name, List<String> inner, Content content) {

  /** {@return the member as text} */
  String text(Format format) {
    return format.member(name, content.nested(inner, format));
  }
}
