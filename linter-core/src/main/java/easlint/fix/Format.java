package easlint.fix;

import java.util.List;

/**
 * How a value is laid out at its place.
 *
 * @param layout that of the file
 * @param colon what stands between a name and its value
 * @param indent the indentation of the line on which the value begins
 * @param multiLine whether what brackets hold stands on lines of its own
 */
record Format(FileLayout layout, String colon, String indent, boolean multiLine) {

  /** {@return the format one level further in} */
  Format deeper() {
    return multiLine
        ? new Format(layout, colon, indent + layout.unit(), true)
        : new Format(layout, colon, indent, false);
  }

  String lineEnd() {
    return layout.lineEnd();
  }

  /** {@return whether lines of a value that comes from elsewhere may be indented anew} */
  boolean canIndent() {
    return layout.isSound();
  }

  /** {@return a member} */
  String member(String name, String value) {
    return JsonText.quote(name) + colon + value;
  }

  /** {@return parts between brackets, which stand one level further in} */
  String brackets(char open, List<String> parts, char close) {
    if (!multiLine) {
      return open + String.join(colon.endsWith(" ") ? ", " : ",", parts) + close;
    }
    String line = lineEnd() + indent + layout.unit();
    return open + line + String.join("," + line, parts) + lineEnd() + indent + close;
  }
}
