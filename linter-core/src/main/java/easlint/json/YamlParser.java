package easlint.json;

import easlint.text.Encoding;
import easlint.text.Source;
import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 (core schema) into the tree that JSON is read into, with the same places.
 *
 * <p>Taken is what JSON can say: one document, keys that are texts, no anchors' aliases, no tags.
 * Whatever else stands there is a {@link YamlProblem}; nothing is thrown for what a user wrote. A
 * block's range is that of its entries. {@link JsonString#partRange} holds for texts that stand on
 * one line as they are, without escapes.
 */
public final class YamlParser {
  /** The largest text that is read, in bytes. */
  static final int LIMIT = 1_000_000;

  private final Source source;
  private final List<YamlProblem> problems = new ArrayList<>();

  private YamlParser(Source source) {
    this.source = source;
  }

  /** {@return the tree of a text and its problems} */
  public static YamlDocument parse(Source source) {
    return new YamlParser(source).read();
  }

  private YamlDocument read() {
    JsonValue root = isReadable() ? root() : null;
    List<YamlProblem> placed = new ArrayList<>(problems.size());
    for (YamlProblem problem : problems) {
      JsonPointer pointer = TreeSearch.pointer(root, problem.range());
      placed.add(
          new YamlProblem(
              problem.variant(), problem.range(), pointer, problem.args(), problem.related()));
    }
    placed.sort(Comparator.comparingInt(problem -> problem.range().start()));
    return new YamlDocument(new Document(source, root, List.of()), List.copyOf(placed));
  }

  private boolean isReadable() {
    int bad = source.firstBadOffset();
    if (source.size() > LIMIT) {
      add("too-large", firstCharacter());
    } else if (bad >= 0) {
      add("encoding", new TextRange(bad, bad + 1));
    } else if (source.encoding() != Encoding.UTF_8) {
      add("encoding", firstCharacter());
    }
    return problems.isEmpty();
  }

  private TextRange firstCharacter() {
    return new TextRange(0, Math.min(1, source.text().length()));
  }

  private @Nullable JsonValue root() {
    YamlPlaces places = new YamlPlaces(source.text());
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(LIMIT).build();
    try {
      var events = new Parse(settings).parseString(source.text()).iterator();
      return new YamlTree(events, places, problems).read();
    } catch (YamlEngineException fault) {
      problems.add(YamlFaults.problem(fault, places));
      return null;
    }
  }

  private void add(String variant, TextRange range) {
    problems.add(new YamlProblem(variant, range, JsonPointer.ROOT, Map.of(), List.of()));
  }
}
