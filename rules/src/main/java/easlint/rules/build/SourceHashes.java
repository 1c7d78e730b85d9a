package easlint.rules.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the compiled files were made of, in the form that {@code sha256sum --check} reads.
 *
 * <p>A line for each file rather than one sum of all: a stale plan can be explained, and branches
 * that touch different rules merge. The compiled files have lines too, so that neither a hand nor a
 * merge changes them unnoticed.
 */
final class SourceHashes {
  static final String FILE = "compiled/sources.sha256";

  private final Path root;
  private final String header;

  SourceHashes(Path root, String opaVersion) {
    this.root = root;
    this.header = "# opa " + opaVersion;
  }

  /** {@return the text for the files as they are now} */
  String text(List<String> files) throws IOException {
    StringBuilder out = new StringBuilder(header).append('\n');
    for (Map.Entry<String, String> entry : now(files).entrySet()) {
      out.append(entry.getValue()).append("  ").append(entry.getKey()).append('\n');
    }
    return out.toString();
  }

  /** {@return the files that are not as recorded, sorted; the record itself when OPA changed} */
  List<String> stale(List<String> files) throws IOException {
    Path record = root.resolve(FILE);
    List<String> lines = Files.exists(record) ? Files.readAllLines(record) : List.of();
    if (lines.isEmpty() || !lines.getFirst().equals(header)) {
      return List.of(FILE);
    }
    Map<String, String> recorded = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      int gap = line.indexOf("  ");
      recorded.put(line.substring(gap + 2), line.substring(0, Math.max(0, gap)));
    }
    Map<String, String> now = now(files);
    Set<String> names = new TreeSet<>(recorded.keySet());
    names.addAll(now.keySet());
    names.removeIf(name -> now.getOrDefault(name, "").equals(recorded.get(name)));
    return new ArrayList<>(names);
  }

  private Map<String, String> now(List<String> files) throws IOException {
    Map<String, String> out = new TreeMap<>();
    for (String file : files) {
      Path path = root.resolve(file);
      out.put(file, Files.exists(path) ? sha256(Files.readString(path)) : "");
    }
    return out;
  }

  /** Line ends do not count: git may have changed them. */
  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(digest.digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
