package easlint.rego;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Applies one function, without the net that turns its errors into undefined. */
final class BuiltinCall {
  private static final Program EMPTY = Program.load("{}".getBytes(StandardCharsets.UTF_8));

  private BuiltinCall() {}

  /** {@return the answer in Rego's notation, "undefined", or "error: " and why} */
  static String answer(String name, String argumentsJson) {
    return answer(name, Arguments.elements(Values.parse(argumentsJson)).toArray(new Value[0]));
  }

  static String answer(String name, Value... arguments) {
    Builtin builtin = Builtin.find(name);
    if (builtin == null) {
      throw new AssertionError("no function " + name);
    }
    try {
      @Nullable Value answer =
          Builtins.apply(builtin, arguments, new Evaluation(EMPTY, Limits.DEFAULT, true));
      return answer == null ? "undefined" : answer.toString();
    } catch (BuiltinError e) {
      return "error: " + e.getMessage();
    }
  }
}
