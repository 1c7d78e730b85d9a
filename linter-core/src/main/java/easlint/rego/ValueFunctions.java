package easlint.rego;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions for values of any kind: comparison, types, casts; and printing, which does nothing. */
final class ValueFunctions {
  private ValueFunctions() {}

  static @Nullable Value apply(Builtin builtin, Value[] arguments, Evaluation evaluation) {
    Value value = arguments.length == 0 ? NullValue.NULL : arguments[0];
    return switch (builtin) {
      case EQ, EQUAL -> BooleanValue.of(Content.equal(value, arguments[1]));
      case NEQ -> BooleanValue.of(!Content.equal(value, arguments[1]));
      case LT -> BooleanValue.of(Content.compare(value, arguments[1]) < 0);
      case LTE -> BooleanValue.of(Content.compare(value, arguments[1]) <= 0);
      case GT -> BooleanValue.of(Content.compare(value, arguments[1]) > 0);
      case GTE -> BooleanValue.of(Content.compare(value, arguments[1]) >= 0);
      case IS_STRING -> BooleanValue.of(value.kind() == Value.Kind.STRING);
      case IS_NUMBER -> BooleanValue.of(value.kind() == Value.Kind.NUMBER);
      case IS_BOOLEAN -> BooleanValue.of(value.kind() == Value.Kind.BOOLEAN);
      case IS_NULL -> BooleanValue.of(value.kind() == Value.Kind.NULL);
      case IS_ARRAY -> BooleanValue.of(value.kind() == Value.Kind.ARRAY);
      case IS_OBJECT -> BooleanValue.of(value.kind() == Value.Kind.OBJECT);
      case IS_SET -> BooleanValue.of(value.kind() == Value.Kind.SET);
      case TYPE_NAME -> new StringValue(value.kind().regoName());
      case CAST_ARRAY -> new ArrayValue(Arguments.elements(value).toArray(new Value[0]));
      case CAST_SET -> toSet(Arguments.elements(value), evaluation);
      case CAST_STRING -> Arguments.require(value, Value.Kind.STRING);
      case CAST_BOOLEAN -> Arguments.require(value, Value.Kind.BOOLEAN);
      case CAST_NULL -> Arguments.require(value, Value.Kind.NULL);
      case CAST_OBJECT -> Arguments.require(value, Value.Kind.OBJECT);
      case INTERNAL_PRINT, PRINT, TRACE -> BooleanValue.TRUE;
      default -> throw Builtins.notInGroup(builtin);
    };
  }

  private static Value toSet(List<Value> elements, Evaluation evaluation) {
    evaluation.charge(elements.size());
    SetValue out = new SetValue();
    for (int i = 0; i < elements.size(); i++) {
      out.add(elements.get(i));
    }
    return out;
  }
}
