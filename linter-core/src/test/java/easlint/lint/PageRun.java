package easlint.lint;

import easlint.config.Config;
import easlint.config.ConfigSource;
import easlint.finding.Finding;
import easlint.text.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of a page that are checked in one run, with or without a configuration. */
final class PageRun {
  private static final RuleCatalog CATALOG = RuleCatalog.bundled();
  private static final Path FOLDER = Path.of("").toAbsolutePath().resolve("nowhere");

  private final List<PageExample> files;
  private final ConfiguredLinter linter =
      new ConfiguredLinter(CATALOG, LintChoices.NONE, () -> LocalDate.of(2026, 11, 25));
  private final List<String> found = new ArrayList<>();

  PageRun(List<PageExample> files) {
    this.files = files;
  }

  /** {@return each finding as {@code file:place id}, those of a file in its order} */
  List<String> found() {
    Config config = config();
    if (config != null) {
      config.sources().forEach(source -> add(source.document().source(), source.findings()));
    }
    if (found.isEmpty()) {
      check(config);
    }
    return found;
  }

  private void check(@Nullable Config config) {
    Map<String, LintResult> results = new LinkedHashMap<>();
    for (PageExample each : files) {
      if (!isConfiguration(each)) {
        FileContext file = context(each.file(), config);
        LintResult result =
            linter.lint(each.file(), each.text().getBytes(StandardCharsets.UTF_8), file);
        linter.remember(each.file(), result, file);
        results.put(each.file(), result);
      }
    }
    linter.suppressionUse().covered(FOLDER);
    if (config != null) {
      for (ConfigSource source : config.sources()) {
        add(source.document().source(), linter.suppressionFindings(config, source));
      }
    }
    results.forEach(
        (name, result) -> {
          List<Finding> more = linter.together().getOrDefault(name, List.of());
          LintResult all = linter.with(result, more, context(name, config));
          add(all.document().source(), all.findings());
        });
  }

  private void add(Source source, List<Finding> findings) {
    for (Finding each : findings) {
      String place = PageExample.place(source, each.range().start(), each.range().end());
      found.add(source.name() + ":" + place + " " + each.rule().id().text());
    }
  }

  private static FileContext context(String name, @Nullable Config config) {
    return new FileContext(FOLDER.resolve(name), config, null);
  }

  private @Nullable Config config() {
    for (PageExample each : files) {
      if (isConfiguration(each)) {
        return ConfiguredLinter.loader(CATALOG)
            .read(FOLDER.resolve(each.file()), Source.of(each.file(), each.text()));
      }
    }
    return null;
  }

  private static boolean isConfiguration(PageExample example) {
    return example.file().equals(PageExample.CONFIGURATION);
  }
}
