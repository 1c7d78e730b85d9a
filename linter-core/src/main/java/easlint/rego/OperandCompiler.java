package easlint.rego;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the operands of plan.json, and keeps track of the variables, strings and functions named.
 */
final class OperandCompiler {
  /** Variables of one function; far beyond what OPA makes, so that a frame stays small. */
  private static final int MAX_LOCALS = 1 << 16;

  private final JsonReader in;
  private final List<String> callees = new ArrayList<>();
  private final Map<String, Integer> calleeIndex = new HashMap<>();
  private long highestString = -1;
  private int localCount;

  OperandCompiler(JsonReader in) {
    this.in = in;
  }

  /** Forgets the variables of the function before; every function has at least input and data. */
  void startFunction() {
    localCount = 2;
  }

  int localCount() {
    return localCount;
  }

  /** {@return the names that were called, in the order of the numbers they got} */
  List<String> callees() {
    return callees;
  }

  void checkStrings(int count) {
    if (highestString >= count) {
      throw new PlanException("the plan refers to string " + highestString + " of " + count);
    }
  }

  /** Checks a variable's number. */
  int local(long index) {
    if (index < 0 || index >= MAX_LOCALS) {
      throw new PlanException("the plan has an impossible variable: " + index);
    }
    localCount = Math.max(localCount, (int) index + 1);
    return (int) index;
  }

  /** Reads a field: an operand becomes its code, and so does a variable's plain number. */
  long field(Statement.FieldType type) {
    int first = in.peek();
    if (first == '{') {
      return operand();
    }
    if (first == '"') {
      return callee(in.knownString());
    }
    long number = in.number().longValue();
    return switch (type) {
      case NUMBER -> number;
      case STRING -> Operand.encode(Operand.STRING, string(number));
      case VARIABLE, FUNCTION -> Operand.encode(Operand.LOCAL, local(number));
    };
  }

  private long operand() {
    String type = "";
    long value = -1;
    in.open('{');
    while (in.more('}')) {
      boolean isType = in.name().equals("type");
      int first = in.peek();
      if (isType) {
        type = in.knownString();
      } else if (first == 't' || first == 'f') {
        in.word(first == 't' ? "true" : "false");
        value = first == 't' ? 1 : 0;
      } else {
        value = in.number().longValue();
      }
    }
    return switch (type) {
      case "local" -> Operand.encode(Operand.LOCAL, local(value));
      case "string_index" -> Operand.encode(Operand.STRING, string(value));
      case "bool" -> Operand.encode(Operand.BOOLEAN, value);
      default -> throw new PlanException("the plan has an unknown operand: " + type);
    };
  }

  private long string(long index) {
    if (index < 0) {
      throw new PlanException("the plan refers to string " + index);
    }
    highestString = Math.max(highestString, index);
    return index;
  }

  private int callee(String name) {
    Integer known = calleeIndex.get(name);
    if (known == null) {
      known = callees.size();
      callees.add(name);
      calleeIndex.put(name, known);
    }
    return known;
  }

  /** Reads a list of operands, variables or strings; Go writes null for an empty one. */
  long[] list(Statement.FieldType type) {
    if (in.peek() == 'n') {
      in.word("null");
      return new long[0];
    }
    List<Long> out = new ArrayList<>();
    in.open('[');
    while (in.more(']')) {
      out.add(field(type));
    }
    long[] list = new long[out.size()];
    for (int i = 0; i < list.length; i++) {
      list[i] = out.get(i);
    }
    return list;
  }
}
