package easlint.config;

import easlint.finding.Finding;
import easlint.lint.ConfiguredLinter;
import easlint.lint.RuleCatalog;
import easlint.text.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Configurations that no file holds. */
final class Configs {
  static final Path FOLDER = Path.of("").toAbsolutePath().resolve("nowhere");

  private Configs() {}

  static Config yaml(String text) {
    return read(".easlint.yaml", text);
  }

  static Config read(String name, String text) {
    return ConfiguredLinter.loader(RuleCatalog.bundled())
        .read(FOLDER.resolve(name), Source.of(name, text));
  }

  /** The findings of the file itself, each {@code rule(variant) severity pointer part | text}. */
  static List<String> describe(Config config) {
    ConfigSource source = config.sources().getLast();
    List<String> out = new ArrayList<>();
    for (Finding finding : source.findings()) {
      out.add(describe(source, finding));
    }
    return out;
  }

  static String describe(ConfigSource source, Finding finding) {
    String variant = finding.variant().isEmpty() ? "" : "(" + finding.variant() + ")";
    String rule = finding.rule().id().text().substring("config/".length()) + variant;
    String text = source.document().source().slice(finding.range());
    String where = finding.pointer() + " " + finding.part().id();
    return rule + " " + finding.severity().id() + " " + where + " | " + text.replace("\n", "\\n");
  }
}
