package easlint.json;

import easlint.json.SyntaxProblem.Kind;
import easlint.text.Encoding;
import easlint.text.Source;
import easlint.text.TextRange;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) with places, and text that should have been JSON.
 *
 * <p>An own parser, since others stop at the first mistake and know only where a value starts.
 * Takes time linear in the text, and 256 levels of nesting, whatever the text holds; never throws
 * for it.
 */
public final class JsonParser {
  private static final int MANY_BRACKETS = 8;
  private static final long MEBIBYTE = 1L << 20;

  private final Source source;
  private final ParseLimits limits;
  private final Problems problems;
  private final Cursor cursor;
  private final Brackets brackets;
  private final TreeParser tree;

  private JsonParser(Source source, ParseLimits limits, String text) {
    this.source = source;
    this.limits = limits;
    problems = new Problems(limits.problems());
    cursor = new Cursor(text, problems);
    brackets = new Brackets(cursor);
    tree = new TreeParser(cursor, problems, brackets);
  }

  /** {@return the tree of a text and its problems, within the usual limits} */
  public static Document parse(Source source) {
    return parse(source, ParseLimits.DEFAULT);
  }

  /** {@return the tree of a text and its problems} */
  public static Document parse(Source source, ParseLimits limits) {
    return of(source, limits).document();
  }

  static JsonParser of(Source source, ParseLimits limits) {
    boolean tooLarge = source.size() > limits.bytes();
    return new JsonParser(source, limits, tooLarge ? "" : source.text());
  }

  /** {@return how many characters were looked at; a test holds it to the length of the text} */
  long work() {
    return cursor.work();
  }

  Document document() {
    reportEncoding();
    JsonValue root = source.size() > limits.bytes() ? tooLarge() : root();
    reportUnclosed();
    return new Document(source, root, problems.inTree(root), problems.omitted());
  }

  private void reportEncoding() {
    String text = source.text();
    TextRange first = new TextRange(0, text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1));
    if (source.encoding() != Encoding.UTF_8) {
      Map<String, String> args = Map.of("encoding", source.encoding().label());
      problems.add(Kind.ENCODING, "other-encoding", first, args);
    } else if (source.firstBadOffset() >= 0) {
      int bad = source.firstBadOffset();
      problems.add(Kind.ENCODING, "", new TextRange(bad, bad + 1));
    }
    if (source.encoding() == Encoding.UTF_8 && source.hasByteOrderMark()) {
      problems.add(Kind.BYTE_ORDER_MARK, "", first);
    }
  }

  private @Nullable JsonValue tooLarge() {
    long bytes = limits.bytes();
    String limit = bytes % MEBIBYTE == 0 ? bytes / MEBIBYTE + " MiB" : bytes + " B";
    TextRange whole = new TextRange(0, source.text().length());
    problems.add(Kind.TOO_LARGE, "", whole, Map.of("limit", limit));
    return null;
  }

  private @Nullable JsonValue root() {
    cursor.skip();
    if (cursor.atEnd()) {
      problems.add(Kind.EMPTY, "", new TextRange(0, cursor.end()));
      return null;
    }
    JsonValue root = tree.memberFollows() ? bareObject() : rootValue();
    if (root.kind() == JsonValue.Kind.ERROR) {
      return root; // the problem that it is stands for the rest of the text
    }
    reportRootKind(root);
    cursor.skip();
    if (!cursor.atEnd()) {
      TextRange rest = new TextRange(cursor.position(), cursor.lastNonBlank() + 1);
      problems.add(Kind.TRAILING_CONTENT, "", rest);
    }
    return root;
  }

  private JsonValue bareObject() {
    int start = cursor.position();
    JsonObject root = tree.bareObject();
    String variant = root.closed() ? "opening-brace" : "";
    problems.add(Kind.BARE_MEMBER, variant, new TextRange(start, start + 1));
    return root;
  }

  /** The first value of the text. What stands before the first bracket is passed over. */
  private JsonValue rootValue() {
    int start = cursor.position();
    int mark = problems.mark();
    JsonValue first = root(tree.anyValue(), mark);
    int bracket = first.kind() == JsonValue.Kind.ERROR ? nextOpener() : cursor.end();
    if (bracket == cursor.end()) {
      return first;
    }
    problems.back(mark);
    TextRange before = new TextRange(start, cursor.trimmedEnd(start, bracket));
    problems.add(Kind.UNEXPECTED, "before-root", before);
    cursor.pass(bracket);
    return tree.anyValue();
  }

  /** A word or number that breaks the rules makes no root, whatever is meant by it. */
  private JsonValue root(JsonValue first, int mark) {
    boolean word =
        switch (first.kind()) {
          case NUMBER, BOOLEAN, NULL -> true;
          case OBJECT, ARRAY, STRING, ERROR -> false;
        };
    return word && problems.mark() > mark
        ? new JsonError(source.slice(first.range()), first.range())
        : first;
  }

  private int nextOpener() {
    int at = cursor.position();
    while (at < cursor.end() && !Chars.isOpener(cursor.at(at))) {
      at++;
    }
    cursor.looked(at - cursor.position());
    return at;
  }

  private void reportRootKind(JsonValue root) {
    TextRange range = root.range();
    switch (root.kind()) {
      case OBJECT, ERROR -> {}
      case ARRAY -> {
        TextRange bracket = new TextRange(range.start(), range.start() + 1);
        problems.add(Kind.NOT_AN_OBJECT, "list", bracket);
      }
      case STRING, NUMBER, BOOLEAN, NULL -> problems.add(Kind.NOT_AN_OBJECT, "", range);
    }
  }

  private void reportUnclosed() {
    if (brackets.depth() == 0 && !brackets.hasOpenQuote()) {
      return;
    }
    String missing = brackets.missingClosers();
    String variant = "";
    boolean many = missing.length() > MANY_BRACKETS;
    String shown = many ? missing.substring(0, MANY_BRACKETS) + "…" : missing;
    Map<String, String> args = Map.of("missing", shown);
    if (brackets.hasOpenQuote()) {
      variant = "string";
      args = Map.of();
    } else if (tree.endsMidway()) {
      variant = "midway";
    } else if (many) {
      variant = "many";
      args = Map.of("count", Integer.toString(missing.length()));
    }
    int last = cursor.lastNonBlank();
    TextRange range = new TextRange(last, last + 1);
    problems.add(Kind.UNCLOSED, variant, range, args, brackets.stillOpen());
  }
}
