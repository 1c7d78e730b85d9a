package easlint.cli.report;

/** Makes the label under a place of a rule's description. */
final class Label {
  private static final String[] NAMES = {
    "Alibaba", "Docker", "Java", "Kubernetes", "Linux", "Python", "Rego", "Unicode"
  };

  private Label() {}

  /** {@return the sentence as a clause: no full stop, lower case unless it begins with a name} */
  static String of(String description) {
    int end = description.length();
    if (end > 0 && (description.charAt(end - 1) == '.' || description.charAt(end - 1) == '。')) {
      end--;
    }
    if (end == 0 || beginsWithName(description)) {
      return description.substring(0, end);
    }
    return Character.toLowerCase(description.charAt(0)) + description.substring(1, end);
  }

  /** A word with a capital or a digit inside ({@code EAS}, {@code MaxCompute}) is a name. */
  private static boolean beginsWithName(String text) {
    int end = 1;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      if (!Character.isLowerCase(text.charAt(end))) {
        return true;
      }
      end++;
    }
    String word = text.substring(0, end);
    for (String name : NAMES) {
      if (name.equals(word)) {
        return true;
      }
    }
    return false;
  }
}
