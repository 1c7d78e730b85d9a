package easlint.rego;

import java.util.HashMap;
import java.util.Map;

/**
 * The kinds of statement of a plan (OPA 1.22, package {@code ir}), each with its fields. A field's
 * suffix tells what its number means: {@code #} a plain integer, {@code $} the index of a string,
 * {@code @} the name of a function; without one it is a local variable, or an operand. The order is
 * part of the compact form, whose version counts its changes.
 */
@SuppressWarnings("ImmutableEnumChecker") // the arrays are not changed once they are filled
enum Statement {
  ARRAY_APPEND("ArrayAppendStmt", Nested.NONE, "value", "array"),
  ASSIGN_INT("AssignIntStmt", Nested.NONE, "value#", "target"),
  ASSIGN_VAR("AssignVarStmt", Nested.NONE, "source", "target"),
  ASSIGN_VAR_ONCE("AssignVarOnceStmt", Nested.NONE, "source", "target"),
  BLOCK("BlockStmt", Nested.BLOCKS),
  BREAK("BreakStmt", Nested.NONE, "index#"),
  CALL("CallStmt", Nested.ARGS, "func@", "result"),
  CALL_DYNAMIC("CallDynamicStmt", Nested.ARGS_AND_PATH, "result"),
  DOT("DotStmt", Nested.NONE, "source", "key", "target"),
  EQUAL("EqualStmt", Nested.NONE, "a", "b"),
  IS_ARRAY("IsArrayStmt", Nested.NONE, "source"),
  IS_DEFINED("IsDefinedStmt", Nested.NONE, "source"),
  IS_OBJECT("IsObjectStmt", Nested.NONE, "source"),
  IS_SET("IsSetStmt", Nested.NONE, "source"),
  IS_UNDEFINED("IsUndefinedStmt", Nested.NONE, "source"),
  LEN("LenStmt", Nested.NONE, "source", "target"),
  MAKE_ARRAY("MakeArrayStmt", Nested.NONE, "capacity#", "target"),
  MAKE_NULL("MakeNullStmt", Nested.NONE, "target"),
  MAKE_NUMBER_INT("MakeNumberIntStmt", Nested.NONE, "value#", "target"),
  MAKE_NUMBER_REF("MakeNumberRefStmt", Nested.NONE, "index$", "target"),
  MAKE_OBJECT("MakeObjectStmt", Nested.NONE, "target"),
  MAKE_SET("MakeSetStmt", Nested.NONE, "target"),
  NOP("NopStmt", Nested.NONE),
  NOT("NotStmt", Nested.BLOCK),
  NOT_EQUAL("NotEqualStmt", Nested.NONE, "a", "b"),
  OBJECT_INSERT("ObjectInsertStmt", Nested.NONE, "key", "value", "object"),
  OBJECT_INSERT_ONCE("ObjectInsertOnceStmt", Nested.NONE, "key", "value", "object"),
  OBJECT_MERGE("ObjectMergeStmt", Nested.NONE, "a", "b", "target"),
  RESET_LOCAL("ResetLocalStmt", Nested.NONE, "target"),
  RESULT_SET_ADD("ResultSetAddStmt", Nested.NONE, "value"),
  RETURN_LOCAL("ReturnLocalStmt", Nested.NONE, "source"),
  SCAN("ScanStmt", Nested.BLOCK, "source", "key", "value"),
  SET_ADD("SetAddStmt", Nested.NONE, "value", "set"),
  WITH("WithStmt", Nested.PATH_AND_BLOCK, "local", "value");

  /** What a statement has besides plain fields. */
  enum Nested {
    NONE,
    BLOCK,
    BLOCKS,
    ARGS,
    ARGS_AND_PATH,
    PATH_AND_BLOCK;

    boolean hasBlocks() {
      return this == BLOCK || this == BLOCKS || this == PATH_AND_BLOCK;
    }

    boolean hasArgs() {
      return this == ARGS || this == ARGS_AND_PATH;
    }

    boolean hasPath() {
      return this == ARGS_AND_PATH || this == PATH_AND_BLOCK;
    }
  }

  /** What the number of a field means. */
  enum FieldType {
    VARIABLE,
    NUMBER,
    STRING,
    FUNCTION
  }

  private static final Statement[] ALL = values();

  private final String planName;
  private final Nested nested;
  private final String[] fields;
  private final FieldType[] types;

  Statement(String planName, Nested nested, String... fields) {
    this.planName = planName;
    this.nested = nested;
    this.fields = new String[fields.length];
    this.types = new FieldType[fields.length];
    for (int i = 0; i < fields.length; i++) {
      String field = fields[i];
      types[i] = typeOf(field.charAt(field.length() - 1));
      this.fields[i] =
          types[i] == FieldType.VARIABLE ? field : field.substring(0, field.length() - 1);
    }
  }

  private static FieldType typeOf(char suffix) {
    return switch (suffix) {
      case '#' -> FieldType.NUMBER;
      case '$' -> FieldType.STRING;
      case '@' -> FieldType.FUNCTION;
      default -> FieldType.VARIABLE;
    };
  }

  /** Only whoever reads plan.json needs the names; the compact form has ordinals. */
  private static final class Names {
    private static final Map<String, Statement> MAP = new HashMap<>();

    static {
      for (Statement statement : ALL) {
        MAP.put(statement.planName, statement);
      }
    }
  }

  /**
   * {@return the statement that plan.json calls by this name}
   *
   * @throws PlanException if there is none
   */
  static Statement ofPlan(String planName) {
    Statement found = Names.MAP.get(planName);
    if (found == null) {
      throw new PlanException("the plan has a statement this engine does not know: " + planName);
    }
    return found;
  }

  static Statement ofCode(int code) {
    return ALL[code - 1];
  }

  /** {@return the byte that stands for this statement in the compact form; never zero} */
  @SuppressWarnings("EnumOrdinal") // the compact form has a version, which an order change raises
  int code() {
    return ordinal() + 1;
  }

  String planName() {
    return planName;
  }

  Nested nested() {
    return nested;
  }

  int fieldCount() {
    return fields.length;
  }

  String field(int position) {
    return fields[position];
  }

  FieldType type(int position) {
    return types[position];
  }

  /** {@return the position of a field, or -1 if the statement has no such field} */
  int position(String field) {
    for (int i = 0; i < fields.length; i++) {
      if (fields[i].equals(field)) {
        return i;
      }
    }
    return -1;
  }
}
