package easlint.rules.build;

import java.util.List;

/**
 * A Rego file of a rule, cut into METADATA, package and body.
 *
 * @param path relative to the root of the rules
 * @param lines the whole text
 * @param metadataLine 1-based line of {@code # METADATA}, 0 without one
 * @param packageLine 1-based line of the package, 0 without one
 */
record RegoFile(String path, List<String> lines, int metadataLine, int packageLine) {
  static RegoFile of(String path, List<String> lines) {
    int metadata = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (metadata == 0 && line.strip().equals("# METADATA")) {
        metadata = i + 1;
      } else if (line.startsWith("package ")) {
        return new RegoFile(path, lines, metadata, i + 1);
      }
    }
    return new RegoFile(path, lines, metadata, 0);
  }

  /**
   * {@return the text of the METADATA comment as YAML; its first line is the one after the mark}
   */
  String yaml() {
    StringBuilder text = new StringBuilder();
    for (int i = metadataLine; i < lines.size() && lines.get(i).startsWith("#"); i++) {
      String line = lines.get(i);
      text.append(line.startsWith("# ") ? line.substring(2) : line.substring(1)).append('\n');
    }
    return text.toString();
  }

  /** {@return the package without the keyword} */
  String packageName() {
    return lines.get(packageLine - 1).substring("package ".length()).strip();
  }

  /** {@return the lines after the package} */
  List<String> body() {
    return lines.subList(packageLine, lines.size());
  }

  boolean bodyIsEmpty() {
    return body().stream().allMatch(String::isBlank);
  }
}
