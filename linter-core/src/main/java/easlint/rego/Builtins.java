package easlint.rego;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The functions that a policy may call. Whoever compiles policies for this engine allows exactly
 * {@link #names()} in OPA's capabilities, so that an unknown one fails before it is shipped.
 */
public final class Builtins {
  private Builtins() {}

  /** {@return the names of all functions, as Rego and OPA's capabilities write them, sorted} */
  public static List<String> names() {
    Builtin[] all = Builtin.values();
    String[] names = new String[all.length];
    for (int i = 0; i < all.length; i++) {
      names[i] = all[i].regoName();
    }
    Arrays.sort(names);
    return List.of(names);
  }

  /**
   * {@return what a function answers, or null for undefined}
   *
   * @throws BuiltinError if it refuses its arguments
   */
  static @Nullable Value apply(Builtin builtin, Value[] arguments, Evaluation evaluation) {
    return switch (builtin.group()) {
      case VALUES -> ValueFunctions.apply(builtin, arguments, evaluation);
      case NUMBERS -> NumberFunctions.apply(builtin, arguments, evaluation);
      case COLLECTIONS -> CollectionFunctions.apply(builtin, arguments, evaluation);
      case STRINGS -> StringFunctions.apply(builtin, arguments, evaluation);
      case PATTERNS -> PatternFunctions.apply(builtin, arguments, evaluation);
      case DOCUMENTS -> DocumentFunctions.apply(builtin, arguments, evaluation);
      case ENCODINGS -> EncodingFunctions.apply(builtin, arguments);
      case NETWORKS -> NetworkFunctions.apply(builtin, arguments);
    };
  }

  static IllegalStateException notInGroup(Builtin builtin) {
    return new IllegalStateException(builtin.regoName() + " is listed with the wrong group");
  }
}
