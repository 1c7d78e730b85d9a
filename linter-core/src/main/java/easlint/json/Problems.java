package easlint.json;

import easlint.json.SyntaxProblem.Kind;
import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The problems found so far. Their pointers are looked up in the finished tree: the parser keeps no
 * path on its way.
 */
final class Problems {
  private final List<SyntaxProblem> found = new ArrayList<>();
  private final int limit;
  private int count;

  Problems(int limit) {
    this.limit = limit;
  }

  void add(Kind kind, String variant, TextRange range) {
    add(kind, variant, range, Map.of(), List.of());
  }

  void add(Kind kind, String variant, TextRange range, Map<String, String> args) {
    add(kind, variant, range, args, List.of());
  }

  void add(
      Kind kind,
      String variant,
      TextRange range,
      Map<String, String> args,
      List<TextRange> related) {
    if (count++ < limit) {
      found.add(new SyntaxProblem(kind, variant, range, JsonPointer.ROOT, args, related));
    }
  }

  /** {@return how many there are; {@link #back} forgets those that come after} */
  int mark() {
    return count;
  }

  /** Forgets what was found since the mark: the text is read again, in another light. */
  void back(int mark) {
    count = mark;
    while (found.size() > mark) {
      found.removeLast();
    }
  }

  /** {@return how many were found and not kept} */
  int omitted() {
    return count - found.size();
  }

  /** {@return the problems by place, each with its pointer} */
  List<SyntaxProblem> inTree(@Nullable JsonValue root) {
    if (found.isEmpty()) {
      return List.of();
    }
    List<SyntaxProblem> out = new ArrayList<>(found.size());
    for (SyntaxProblem problem : found) {
      out.add(placed(problem, root));
    }
    out.sort(Problems::byPlace);
    return List.copyOf(out);
  }

  private static SyntaxProblem placed(SyntaxProblem problem, @Nullable JsonValue root) {
    JsonPointer pointer = TreeSearch.pointer(root, problem.range());
    if (problem.kind() == Kind.DUPLICATE_KEY) {
      pointer = pointer.member(problem.args().getOrDefault("name", ""));
    }
    return new SyntaxProblem(
        problem.kind(),
        problem.variant(),
        problem.range(),
        pointer,
        problem.args(),
        problem.related());
  }

  private static int byPlace(SyntaxProblem a, SyntaxProblem b) {
    if (a.range().start() != b.range().start()) {
      return Integer.compare(a.range().start(), b.range().start());
    }
    if (a.range().end() != b.range().end()) {
      return Integer.compare(a.range().end(), b.range().end());
    }
    return a.kind().id().compareTo(b.kind().id());
  }
}
