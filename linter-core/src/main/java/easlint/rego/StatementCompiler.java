package easlint.rego;

import org.jspecify.annotations.Nullable;

/**
 * Turns the statements of plan.json into the compact form: a byte for the kind, its blocks, its
 * fields, its arguments, its path. A block ends with a zero byte, and so does a list of blocks.
 */
final class StatementCompiler {
  private static final int BLOCK_FOLLOWS = 1;
  private static final int END = 0;

  /** The bit of a statement's blocks among the fields that it must have. */
  private static final int BLOCKS = 1 << 30;

  /** The two lists that a statement may have. */
  private static final int ARGS = 0;

  private static final int PATH = 1;

  private final JsonReader in;
  private final CompactWriter code;
  private final OperandCompiler operands;

  StatementCompiler(JsonReader in, CompactWriter code, OperandCompiler operands) {
    this.in = in;
    this.code = code;
    this.operands = operands;
  }

  void blocks() {
    if (in.peek() == 'n') {
      in.word("null");
    } else {
      in.open('[');
      while (in.more(']')) {
        block();
      }
    }
    code.put(END);
  }

  private void block() {
    code.put(BLOCK_FOLLOWS);
    in.open('{');
    while (in.more('}')) {
      String name = in.name();
      if (!name.equals("stmts")) {
        throw new PlanException("a block of the plan has an unknown field: " + name);
      }
      statements();
    }
    code.put(END);
  }

  private void statements() {
    if (in.peek() == 'n') {
      in.word("null");
      return;
    }
    in.open('[');
    while (in.more(']')) {
      statement();
    }
  }

  /** OPA writes the type first; a plan that was sorted by name has it last. */
  private void statement() {
    Statement type = null;
    int postponed = -1;
    in.open('{');
    while (in.more('}')) {
      boolean isType = in.name().equals("type");
      in.peek();
      if (isType) {
        type = Statement.ofPlan(in.knownString());
      } else if (type != null) {
        fields(type);
      } else {
        postponed = in.position();
        in.skip();
      }
    }
    if (type == null) {
      throw new PlanException("the plan has a statement without a type");
    }
    if (postponed >= 0) {
      int end = in.position();
      in.seek(postponed);
      fields(type);
      in.seek(end);
    }
  }

  private void fields(Statement type) {
    code.put(type.code());
    long[] values = new long[type.fieldCount()];
    long[][] lists = new long[2][];
    int missing = (1 << values.length) - 1 | (type.nested().hasBlocks() ? BLOCKS : 0);
    in.open('{');
    while (in.more('}')) {
      missing &= ~field(type, in.name(), values, lists);
    }
    if (missing != 0) {
      String lacking =
          missing == BLOCKS ? "a block" : type.field(Integer.numberOfTrailingZeros(missing));
      throw new PlanException("the plan has a " + type.planName() + " without " + lacking);
    }
    for (long value : values) {
      code.number(value);
    }
    if (type.nested().hasArgs()) {
      writeList(lists[ARGS]);
    }
    if (type.nested().hasPath()) {
      writeList(lists[PATH]);
    }
  }

  /** Reads one field; {@return its bit among the fields that a statement must have} */
  private int field(Statement type, String name, long[] values, long[][] lists) {
    int position = type.position(name);
    if (position >= 0) {
      values[position] = operands.field(type.type(position));
      return 1 << position;
    }
    boolean known =
        switch (name) {
          case "args" -> type.nested().hasArgs();
          case "path" -> type.nested().hasPath();
          case "block", "blocks" -> type.nested().hasBlocks();
          case "file", "col", "row", "end_col", "end_row", "Index" -> true;
          default -> false;
        };
    if (!known) {
      throw new PlanException(
          "the plan has a " + type.planName() + " with an unknown field " + name);
    }
    return nested(name, lists);
  }

  private int nested(String name, long[][] lists) {
    switch (name) {
      case "args" -> lists[ARGS] = operands.list(Statement.FieldType.VARIABLE);
      case "path" -> lists[PATH] = operands.list(Statement.FieldType.STRING);
      case "blocks" -> {
        blocks();
        return BLOCKS;
      }
      case "block" -> {
        block();
        code.put(END);
        return BLOCKS;
      }
      default -> in.skip();
    }
    return 0;
  }

  private void writeList(long @Nullable [] list) {
    long[] elements = list == null ? new long[0] : list;
    code.number(elements.length);
    for (long element : elements) {
      code.number(element);
    }
  }
}
