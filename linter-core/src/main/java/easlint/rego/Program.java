package easlint.rego;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A policy that can be evaluated: immutable, and shared by any number of threads. Functions,
 * strings and the paths of rules are decoded when they are first needed, as one evaluation of a
 * cold JVM touches a part of them only.
 */
public final class Program {
  /** The member of an entry point's result set that holds its value. */
  private static final StringValue RESULT = new StringValue("result");

  private final byte[] compact;
  private final int[] stringsAt;
  private final @Nullable StringValue[] strings;
  private final int[] calleeFunctions;
  private final @Nullable Builtin[] calleeBuiltins;
  private final Function[] functions;
  private final int[] pathsAt;
  private final Map<String, Function> entrypoints = new HashMap<>();
  private final RegexCache regexes = new RegexCache();
  private volatile @Nullable RulePaths rulePaths;

  private Program(byte[] compact) {
    this.compact = compact;
    CompactReader in = reader(2);
    stringsAt = new int[in.integer()];
    strings = new @Nullable StringValue[stringsAt.length];
    for (int i = 0; i < stringsAt.length; i++) {
      stringsAt[i] = in.skipPart();
    }
    calleeFunctions = new int[in.integer()];
    calleeBuiltins = new @Nullable Builtin[calleeFunctions.length];
    readCallees(in);
    functions = new Function[in.integer()];
    pathsAt = new int[functions.length];
    for (int i = 0; i < functions.length; i++) {
      pathsAt[i] = in.position();
      functions[i] = readFunction(in, i);
    }
    for (int n = in.integer(); n > 0; n--) {
      entrypoints.put(in.text(), new Function(this, -1, new int[0], in.integer(), codeOf(in)));
    }
  }

  /**
   * Reads a plan.
   *
   * @param plan the plan.json of {@code opa build -t plan} of OPA 1.22, or the compact form of it
   * @throws PlanException if the plan is malformed, or has a statement or function that this engine
   *     lacks; the message names it
   */
  public static Program load(byte[] plan) {
    boolean isCompact = plan.length > 2 && (plan[0] & 0xff) == PlanCompiler.MAGIC;
    if (isCompact && plan[1] != PlanCompiler.VERSION) {
      throw new PlanException("the compact plan is of version " + plan[1]);
    }
    return new Program(isCompact ? plan : PlanCompiler.compile(plan));
  }

  /**
   * {@return the compact form of a plan, some twentieth of its size, which {@link #load} reads in
   * no time}
   *
   * @param planJson the plan.json of {@code opa build -t plan}
   * @throws PlanException as {@link #load}
   */
  public static byte[] compact(byte[] planJson) {
    return PlanCompiler.compile(planJson);
  }

  /**
   * {@return the value of an entry point}
   *
   * @param entrypoint its path, as in {@code easlint/main/findings}
   * @param input what {@code input} means
   * @param data what {@code data} means, besides the rules
   * @param limits what the evaluation may use up
   * @throws EvaluationException if there is no value; its code says why
   */
  public Value evaluate(String entrypoint, Value input, Value data, Limits limits) {
    SetValue results = results(entrypoint, input, data, new Evaluation(this, limits, false));
    Value value = results.size() == 0 ? null : results.elements().keyAt(0).get(RESULT);
    if (value == null) {
      throw new EvaluationException(
          EvaluationException.Code.UNDEFINED_RESULT, entrypoint + " is undefined for this input");
    }
    return value;
  }

  /** {@return the paths of the entry points} */
  List<String> entrypoints() {
    return List.copyOf(entrypoints.keySet());
  }

  /** {@return all results of a query: objects of its variables} The input may be undefined. */
  SetValue results(
      String entrypoint, @Nullable Value input, @Nullable Value data, Evaluation evaluation) {
    Function entry = entrypoints.get(entrypoint);
    if (entry == null) {
      throw new EvaluationException(
          EvaluationException.Code.UNDEFINED_ENTRYPOINT,
          "the policy has no entry point " + entrypoint);
    }
    @Nullable Value[] frame = entry.newFrame();
    frame[0] = input;
    frame[1] = data;
    try {
      evaluation.call(entry, frame);
    } catch (StackOverflowError e) {
      throw EvaluationException.outOf("much nesting");
    } catch (EvaluationException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new EvaluationException(
          EvaluationException.Code.INTERNAL, "the rules engine failed: " + e, e);
    }
    return evaluation.results();
  }

  CompactReader reader(int at) {
    return new CompactReader(compact, at);
  }

  int functionCount() {
    return functions.length;
  }

  RegexCache regexes() {
    return regexes;
  }

  /** {@return the string constant at an index} Two threads may make it twice, which is harmless. */
  StringValue string(int index) {
    StringValue known = strings[index];
    if (known == null) {
      known = new StringValue(reader(stringsAt[index]).text());
      strings[index] = known;
    }
    return known;
  }

  /** {@return the function that a callee's number stands for, or null if it is a builtin} */
  @Nullable Function function(int callee) {
    int index = calleeFunctions[callee];
    return index < 0 ? null : functions[index];
  }

  Builtin builtin(int callee) {
    Builtin builtin = calleeBuiltins[callee];
    if (builtin == null) {
      throw new IllegalStateException("callee " + callee + " is no builtin");
    }
    return builtin;
  }

  RulePaths rulePaths() {
    RulePaths known = rulePaths;
    if (known == null) {
      known = new RulePaths();
      for (int i = 0; i < functions.length; i++) {
        CompactReader in = reader(pathsAt[i]);
        String[] path = new String[in.integer()];
        for (int k = 0; k < path.length; k++) {
          path[k] = in.text();
        }
        known.add(path, functions[i]);
      }
      rulePaths = known;
    }
    return known;
  }

  private void readCallees(CompactReader in) {
    for (int i = 0; i < calleeFunctions.length; i++) {
      calleeFunctions[i] = in.integer();
      if (calleeFunctions[i] < 0) {
        String name = in.text();
        calleeBuiltins[i] = Builtin.find(name);
        if (calleeBuiltins[i] == null) {
          throw new PlanException("the policy calls a function this engine lacks: " + name);
        }
      }
    }
  }

  private Function readFunction(CompactReader in, int index) {
    for (int n = in.integer(); n > 0; n--) {
      in.skipPart();
    }
    int[] parameters = new int[in.integer()];
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] = in.integer();
    }
    in.number(); // the variable of the result: every function returns explicitly
    return new Function(this, index, parameters, in.integer(), codeOf(in));
  }

  /** Passes over a function's code; {@return where it starts} */
  private int codeOf(CompactReader in) {
    CompactReader start = reader(in.skipPart());
    start.number();
    return start.position();
  }
}
