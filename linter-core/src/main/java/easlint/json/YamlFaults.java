package easlint.json;

import easlint.text.TextRange;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Says why a text is no YAML. The library's sentences exist in English only and change with its
 * versions; what they begin with tells which of ours fits, and one that nobody expected gets the
 * plain sentence.
 */
final class YamlFaults {
  private YamlFaults() {}

  /** {@return what an exception of the library means} */
  static YamlProblem problem(YamlEngineException fault, YamlPlaces places) {
    if (fault instanceof MarkedYamlEngineException marked) {
      String variant = variant(orEmpty(marked.getProblem()), orEmpty(marked.getContext()));
      return problem(variant, places.character(offset(variant, marked, places)));
    }
    if (fault instanceof ReaderException forbidden) {
      return problem("character", places.character(places.offset(forbidden.getPosition())));
    }
    return problem("", places.character(0));
  }

  private static YamlProblem problem(String variant, TextRange range) {
    return new YamlProblem(variant, range, JsonPointer.ROOT, Map.of(), List.of());
  }

  /** A text without an end is marked where it begins: its end is the end of the file. */
  private static int offset(String variant, MarkedYamlEngineException fault, YamlPlaces places) {
    boolean atBegin = variant.equals("quote") || variant.equals("colon");
    return atBegin && fault.getContextMark().isPresent()
        ? places.offset(fault.getContextMark())
        : places.offset(fault.getProblemMark());
  }

  private static String variant(String problem, String context) {
    if (problem.startsWith("found character '\\t")) {
      return "tab";
    }
    if (problem.startsWith("found character") || problem.startsWith("unexpected character")) {
      return "character";
    }
    if (context.contains("quoted scalar")) {
      return "quote";
    }
    if (context.contains("flow")) {
      return "bracket";
    }
    if (problem.startsWith("could not find expected ':'")) {
      return "colon";
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return "second-colon";
    }
    if (problem.startsWith("found undefined tag") || context.contains("scanning a tag")) {
      return "character";
    }
    boolean indentation =
        problem.startsWith("expected <block end>") || problem.contains("not allowed here");
    return indentation ? "indentation" : "";
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
