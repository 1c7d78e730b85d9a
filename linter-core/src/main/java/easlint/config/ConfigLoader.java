package easlint.config;

import easlint.check.Place;
import easlint.config.Layer.Base;
import easlint.finding.Catalog;
import easlint.finding.Finding;
import easlint.finding.Part;
import easlint.finding.Related;
import easlint.fix.FixTrials;
import easlint.json.Document;
import easlint.json.JsonParser;
import easlint.json.SyntaxProblem;
import easlint.json.TreeSearch;
import easlint.json.YamlDocument;
import easlint.json.YamlParser;
import easlint.json.YamlProblem;
import easlint.text.Source;
import easlint.text.TextRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a configuration file and those that it extends. */
public final class ConfigLoader {
  private static final String SYNTAX = "config/syntax";
  private static final String JSON = ".json";

  private final RuleNames names;
  private final Catalog catalog;
  private final Map<Path, byte[]> unsaved;

  /**
   * A loader of configurations.
   *
   * @param names the rules that exist
   * @param catalog where the texts of {@code config/*} are
   */
  public ConfigLoader(RuleNames names, Catalog catalog) {
    this(names, catalog, Map.of());
  }

  private ConfigLoader(RuleNames names, Catalog catalog, Map<Path, byte[]> unsaved) {
    this.names = names;
    this.catalog = catalog;
    this.unsaved = unsaved;
  }

  /**
   * {@return the same loader, to which some files hold other bytes than on the disk}
   *
   * @param contents by path, absolute and without detours
   */
  public ConfigLoader withUnsaved(Map<Path, byte[]> contents) {
    return new ConfigLoader(names, catalog, Map.copyOf(contents));
  }

  /**
   * Reads a configuration.
   *
   * @return what it says, and everything that is wrong with it
   * @throws UnreadableConfigException if the file itself cannot be read; a file that it extends and
   *     that cannot be read is a finding
   */
  public Config load(Path file) throws UnreadableConfigException {
    Path path = file.toAbsolutePath().normalize();
    byte[] bytes;
    try {
      bytes = content(path);
    } catch (IOException failure) {
      throw new UnreadableConfigException(path, failure);
    }
    List<ConfigSource> sources = new ArrayList<>();
    read(Source.decode(path.toString(), bytes), path, List.of(path), sources);
    return new Config(path, sources);
  }

  /**
   * Reads a configuration that an editor holds.
   *
   * @param file where it will be stored
   */
  public Config read(Path file, Source text) {
    Path path = file.toAbsolutePath().normalize();
    List<ConfigSource> sources = new ArrayList<>();
    read(text, path, List.of(path), sources);
    return new Config(path, sources);
  }

  /** Adds a file to the sources, behind those that it extends. */
  private void read(Source text, Path path, List<Path> chain, List<ConfigSource> sources) {
    ConfigSource read = untried(text, path, chain, sources);
    List<Finding> findings = new ArrayList<>(read.findings());
    FixTrials.Judge judge = changed -> inPlaceOf(read, changed, chain);
    new FixTrials(read.document(), null, judge).sift(findings);
    sources.add(new ConfigSource(path, read.document(), List.copyOf(findings), read.layer()));
  }

  /** {@return what would be wrong with a file if it held another text} */
  private List<Finding> inPlaceOf(ConfigSource file, String text, List<Path> chain) {
    Source changed = Source.of(file.document().source().name(), text);
    return untried(changed, file.path(), chain, new ArrayList<>()).findings();
  }

  private ConfigSource untried(
      Source text, Path path, List<Path> chain, List<ConfigSource> sources) {
    ConfigProblems problems = new ConfigProblems(catalog);
    Document document =
        path.toString().endsWith(JSON) ? json(text, problems) : yaml(text, problems);
    boolean readable = problems.findings().isEmpty();
    Layer layer = new LayerReader(path, names, problems).read(readable ? document.root() : null);
    for (Base base : layer.bases()) {
      extend(base, path, chain, sources, problems);
    }
    return new ConfigSource(path, document, problems.findings(), layer);
  }

  private void extend(
      Base base, Path path, List<Path> chain, List<ConfigSource> sources, ConfigProblems problems) {
    Path there = resolve(path, base.path());
    if (there != null && chain.contains(there)) {
      problems.invalid("base-cycle", base.place(), Map.of("chain", cycle(chain, there)));
      return;
    }
    byte[] bytes = there == null ? null : bytes(there);
    if (there == null || bytes == null) {
      problems.invalid("base-missing", base.place(), Map.of("value", base.path()));
    } else if (sources.stream().noneMatch(source -> source.path().equals(there))) {
      List<Path> longer = new ArrayList<>(chain);
      longer.add(there);
      read(Source.decode(there.toString(), bytes), there, longer, sources);
    }
  }

  private static @Nullable Path resolve(Path file, String written) {
    try {
      return file.resolveSibling(written).normalize();
    } catch (InvalidPathException wrong) {
      return null;
    }
  }

  private byte @Nullable [] bytes(Path file) {
    try {
      return content(file);
    } catch (IOException unreadable) {
      return null; // said at the place that names the file
    }
  }

  private byte[] content(Path file) throws IOException {
    byte[] other = unsaved.get(file);
    return other == null ? Files.readAllBytes(file) : other;
  }

  private static String cycle(List<Path> chain, Path again) {
    List<String> names = new ArrayList<>();
    for (Path each : chain.subList(chain.indexOf(again), chain.size())) {
      names.add(String.valueOf(each.getFileName()));
    }
    names.add(String.valueOf(again.getFileName()));
    return String.join(" > ", names);
  }

  private static Document yaml(Source text, ConfigProblems problems) {
    YamlDocument read = YamlParser.parse(text);
    for (YamlProblem problem : read.problems()) {
      boolean key = problem.variant().equals("duplicate-key");
      String pointer = problem.pointer().toString();
      Place place = new Place(pointer, key ? Part.KEY : Part.VALUE, problem.range());
      List<Related> related = new ArrayList<>();
      for (TextRange range : problem.related()) {
        String there = TreeSearch.pointer(read.document().root(), range).toString();
        related.add(new Related("", there, range, "first", Map.of()));
      }
      problems.add(SYNTAX, problem.variant(), place, problem.args(), related, List.of());
    }
    return read.document();
  }

  private static Document json(Source text, ConfigProblems problems) {
    Document document = JsonParser.parse(text);
    for (SyntaxProblem problem : document.problems()) {
      if (problem.kind() != SyntaxProblem.Kind.BYTE_ORDER_MARK) {
        String pointer = problem.pointer().toString();
        Place place = new Place(pointer, Part.VALUE, problem.range());
        problems.add(SYNTAX, "json", place, Map.of("rule", "syntax/" + problem.kind().id()));
      }
    }
    return document;
  }
}
