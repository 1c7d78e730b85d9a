package easlint.rego;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads plan.json in one pass into the compact form that {@link Program} decodes on demand. All
 * that can be wrong with a plan is found here, so that decoding needs no checks.
 */
final class PlanCompiler {
  /** The compact form starts with this byte, which no JSON does, and its version. */
  static final int MAGIC = 0xEA;

  static final int VERSION = 1;

  private final JsonReader in;
  private final List<String> strings = new ArrayList<>();
  private final CompactWriter functions = new CompactWriter();
  private final CompactWriter entries = new CompactWriter();
  private final CompactWriter code = new CompactWriter();
  private final OperandCompiler operands;
  private final StatementCompiler statements;
  private final Map<String, Integer> functionIndex = new LinkedHashMap<>();
  private int entryCount;

  private PlanCompiler(byte[] planJson) {
    in = new JsonReader(planJson);
    operands = new OperandCompiler(in);
    statements = new StatementCompiler(in, code, operands);
  }

  /**
   * {@return the compact form of a plan}
   *
   * @throws PlanException if the plan is malformed or needs what this engine does not have
   */
  static byte[] compile(byte[] planJson) {
    PlanCompiler compiler = new PlanCompiler(planJson);
    try {
      compiler.read();
    } catch (MalformedJson e) {
      throw new PlanException("the plan cannot be read: " + e.problem());
    }
    return compiler.assemble();
  }

  private void read() {
    in.open('{');
    while (in.more('}')) {
      switch (in.name()) {
        case "static" -> readStatic();
        case "plans" -> readListOf("plans");
        case "funcs" -> readListOf("funcs");
        default -> in.skip();
      }
    }
    in.end();
  }

  private void readStatic() {
    in.open('{');
    while (in.more('}')) {
      if (in.name().equals("strings")) {
        readStrings();
      } else {
        in.skip();
      }
    }
  }

  private void readStrings() {
    if (!openList()) {
      return;
    }
    while (in.more(']')) {
      in.open('{');
      while (in.more('}')) {
        if (in.name().equals("value")) {
          strings.add(in.string());
        } else {
          in.skip();
        }
      }
    }
  }

  private void readListOf(String what) {
    in.open('{');
    while (in.more('}')) {
      if (!in.name().equals(what)) {
        in.skip();
      } else if (openList()) {
        while (in.more(']')) {
          readFunction();
        }
      }
    }
  }

  /** Opens a list; Go writes null for an empty one. {@return whether there is a list} */
  private boolean openList() {
    if (in.peek() == 'n') {
      in.word("null");
      return false;
    }
    in.open('[');
    return true;
  }

  /** Reads a function, or an entry point, which is one without parameters. */
  private void readFunction() {
    Header header = new Header();
    code.clear();
    operands.startFunction();
    in.open('{');
    while (in.more('}')) {
      switch (in.name()) {
        case "name" -> header.name = string();
        case "params" -> header.parameters = readParameters();
        case "return" -> header.returned = operands.local(integer());
        case "path" -> readPath(header.path);
        case "blocks" -> statements.blocks();
        default -> in.skip();
      }
    }
    if (header.parameters == null) {
      entries.text(header.name);
      entryCount++;
    } else {
      functionIndex.put(header.name, functionIndex.size());
    }
    CompactWriter out = header.parameters == null ? entries : functions;
    header.writeTo(out);
    out.number(operands.localCount());
    out.part(code);
  }

  /** What a function has besides its code. */
  private static final class Header {
    private String name = "";
    private final List<String> path = new ArrayList<>();
    private int @Nullable [] parameters;
    private int returned;

    private void writeTo(CompactWriter out) {
      if (parameters == null) {
        return;
      }
      out.number(path.size());
      for (String segment : path) {
        out.text(segment);
      }
      out.number(parameters.length);
      for (int parameter : parameters) {
        out.number(parameter);
      }
      out.number(returned);
    }
  }

  private int[] readParameters() {
    List<Integer> out = new ArrayList<>();
    if (openList()) {
      while (in.more(']')) {
        out.add(operands.local(integer()));
      }
    }
    int[] parameters = new int[out.size()];
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] = out.get(i);
    }
    return parameters;
  }

  private void readPath(List<String> path) {
    if (openList()) {
      while (in.more(']')) {
        path.add(string());
      }
    }
  }

  private String string() {
    in.peek();
    return in.string();
  }

  private int integer() {
    in.peek();
    return (int) in.number().longValue();
  }

  private byte[] assemble() {
    CompactWriter out = new CompactWriter();
    out.put(MAGIC);
    out.put(VERSION);
    out.number(strings.size());
    for (String string : strings) {
      out.text(string);
    }
    operands.checkStrings(strings.size());
    writeCallees(out);
    out.number(functionIndex.size());
    out.inline(functions);
    out.number(entryCount);
    out.inline(entries);
    return out.toBytes();
  }

  /** Each name that is called becomes the index of a function of the plan, or a builtin's name. */
  private void writeCallees(CompactWriter out) {
    List<String> callees = operands.callees();
    out.number(callees.size());
    for (String callee : callees) {
      Integer function = functionIndex.get(callee);
      out.number(function == null ? -1 : function);
      if (function == null) {
        if (Builtin.find(callee) == null) {
          throw new PlanException("the policy calls a function this engine lacks: " + callee);
        }
        out.text(callee);
      }
    }
  }
}
