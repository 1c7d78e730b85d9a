package easlint.rego;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The functions of Rego that this engine has. An enum and not a table of lambdas: in a cold JVM
 * each lambda that is linked costs time, a constant does not.
 */
enum Builtin {
  EQ("eq", Group.VALUES),
  EQUAL("equal", Group.VALUES),
  NEQ("neq", Group.VALUES),
  LT("lt", Group.VALUES),
  LTE("lte", Group.VALUES),
  GT("gt", Group.VALUES),
  GTE("gte", Group.VALUES),
  IS_STRING("is_string", Group.VALUES),
  IS_NUMBER("is_number", Group.VALUES),
  IS_BOOLEAN("is_boolean", Group.VALUES),
  IS_NULL("is_null", Group.VALUES),
  IS_ARRAY("is_array", Group.VALUES),
  IS_OBJECT("is_object", Group.VALUES),
  IS_SET("is_set", Group.VALUES),
  TYPE_NAME("type_name", Group.VALUES),
  CAST_ARRAY("cast_array", Group.VALUES),
  CAST_SET("cast_set", Group.VALUES),
  CAST_STRING("cast_string", Group.VALUES),
  CAST_BOOLEAN("cast_boolean", Group.VALUES),
  CAST_NULL("cast_null", Group.VALUES),
  CAST_OBJECT("cast_object", Group.VALUES),
  INTERNAL_PRINT("internal.print", Group.VALUES),
  PRINT("print", Group.VALUES),
  TRACE("trace", Group.VALUES),
  PLUS("plus", Group.NUMBERS),
  MINUS("minus", Group.NUMBERS),
  MUL("mul", Group.NUMBERS),
  DIV("div", Group.NUMBERS),
  REM("rem", Group.NUMBERS),
  ABS("abs", Group.NUMBERS),
  ROUND("round", Group.NUMBERS),
  CEIL("ceil", Group.NUMBERS),
  FLOOR("floor", Group.NUMBERS),
  NUMBERS_RANGE("numbers.range", Group.NUMBERS),
  NUMBERS_RANGE_STEP("numbers.range_step", Group.NUMBERS),
  BITS_AND("bits.and", Group.NUMBERS),
  BITS_OR("bits.or", Group.NUMBERS),
  BITS_XOR("bits.xor", Group.NUMBERS),
  BITS_NEGATE("bits.negate", Group.NUMBERS),
  BITS_LSH("bits.lsh", Group.NUMBERS),
  BITS_RSH("bits.rsh", Group.NUMBERS),
  TO_NUMBER("to_number", Group.NUMBERS),
  FORMAT_INT("format_int", Group.NUMBERS),
  UNITS_PARSE("units.parse", Group.NUMBERS),
  UNITS_PARSE_BYTES("units.parse_bytes", Group.NUMBERS),
  COUNT("count", Group.COLLECTIONS),
  SUM("sum", Group.COLLECTIONS),
  PRODUCT("product", Group.COLLECTIONS),
  MAX("max", Group.COLLECTIONS),
  MIN("min", Group.COLLECTIONS),
  SORT("sort", Group.COLLECTIONS),
  ALL("all", Group.COLLECTIONS),
  ANY("any", Group.COLLECTIONS),
  ARRAY_CONCAT("array.concat", Group.COLLECTIONS),
  ARRAY_SLICE("array.slice", Group.COLLECTIONS),
  ARRAY_REVERSE("array.reverse", Group.COLLECTIONS),
  ARRAY_FLATTEN("array.flatten", Group.COLLECTIONS),
  AND("and", Group.COLLECTIONS),
  OR("or", Group.COLLECTIONS),
  UNION("union", Group.COLLECTIONS),
  INTERSECTION("intersection", Group.COLLECTIONS),
  SET_DIFF("set_diff", Group.COLLECTIONS),
  INTERNAL_MEMBER_2("internal.member_2", Group.COLLECTIONS),
  INTERNAL_MEMBER_3("internal.member_3", Group.COLLECTIONS),
  CONCAT("concat", Group.STRINGS),
  CONTAINS("contains", Group.STRINGS),
  STARTSWITH("startswith", Group.STRINGS),
  ENDSWITH("endswith", Group.STRINGS),
  STRINGS_ANY_PREFIX_MATCH("strings.any_prefix_match", Group.STRINGS),
  STRINGS_ANY_SUFFIX_MATCH("strings.any_suffix_match", Group.STRINGS),
  LOWER("lower", Group.STRINGS),
  UPPER("upper", Group.STRINGS),
  SPLIT("split", Group.STRINGS),
  REPLACE("replace", Group.STRINGS),
  STRINGS_REPLACE_N("strings.replace_n", Group.STRINGS),
  STRINGS_REVERSE("strings.reverse", Group.STRINGS),
  STRINGS_COUNT("strings.count", Group.STRINGS),
  INDEXOF("indexof", Group.STRINGS),
  INDEXOF_N("indexof_n", Group.STRINGS),
  SUBSTRING("substring", Group.STRINGS),
  TRIM("trim", Group.STRINGS),
  TRIM_LEFT("trim_left", Group.STRINGS),
  TRIM_RIGHT("trim_right", Group.STRINGS),
  TRIM_PREFIX("trim_prefix", Group.STRINGS),
  TRIM_SUFFIX("trim_suffix", Group.STRINGS),
  TRIM_SPACE("trim_space", Group.STRINGS),
  SPRINTF("sprintf", Group.STRINGS),
  INTERNAL_TEMPLATE_STRING("internal.template_string", Group.STRINGS),
  REGEX_MATCH("regex.match", Group.PATTERNS),
  RE_MATCH("re_match", Group.PATTERNS),
  REGEX_IS_VALID("regex.is_valid", Group.PATTERNS),
  REGEX_REPLACE("regex.replace", Group.PATTERNS),
  REGEX_SPLIT("regex.split", Group.PATTERNS),
  REGEX_FIND_N("regex.find_n", Group.PATTERNS),
  REGEX_FIND_ALL_STRING_SUBMATCH_N("regex.find_all_string_submatch_n", Group.PATTERNS),
  GLOB_MATCH("glob.match", Group.PATTERNS),
  GLOB_QUOTE_META("glob.quote_meta", Group.PATTERNS),
  OBJECT_GET("object.get", Group.DOCUMENTS),
  OBJECT_KEYS("object.keys", Group.DOCUMENTS),
  OBJECT_UNION("object.union", Group.DOCUMENTS),
  OBJECT_UNION_N("object.union_n", Group.DOCUMENTS),
  OBJECT_REMOVE("object.remove", Group.DOCUMENTS),
  OBJECT_FILTER("object.filter", Group.DOCUMENTS),
  OBJECT_SUBSET("object.subset", Group.DOCUMENTS),
  JSON_FILTER("json.filter", Group.DOCUMENTS),
  JSON_REMOVE("json.remove", Group.DOCUMENTS),
  JSON_MARSHAL("json.marshal", Group.DOCUMENTS),
  JSON_UNMARSHAL("json.unmarshal", Group.DOCUMENTS),
  JSON_IS_VALID("json.is_valid", Group.DOCUMENTS),
  WALK("walk", Group.DOCUMENTS),
  BASE64_ENCODE("base64.encode", Group.ENCODINGS),
  BASE64_DECODE("base64.decode", Group.ENCODINGS),
  BASE64_IS_VALID("base64.is_valid", Group.ENCODINGS),
  BASE64URL_ENCODE("base64url.encode", Group.ENCODINGS),
  BASE64URL_ENCODE_NO_PAD("base64url.encode_no_pad", Group.ENCODINGS),
  BASE64URL_DECODE("base64url.decode", Group.ENCODINGS),
  HEX_ENCODE("hex.encode", Group.ENCODINGS),
  HEX_DECODE("hex.decode", Group.ENCODINGS),
  URLQUERY_ENCODE("urlquery.encode", Group.ENCODINGS),
  URLQUERY_DECODE("urlquery.decode", Group.ENCODINGS),
  NET_CIDR_CONTAINS("net.cidr_contains", Group.NETWORKS),
  NET_CIDR_INTERSECTS("net.cidr_intersects", Group.NETWORKS),
  NET_CIDR_OVERLAP("net.cidr_overlap", Group.NETWORKS),
  NET_CIDR_IS_VALID("net.cidr_is_valid", Group.NETWORKS);

  /** Which class has the function. */
  enum Group {
    VALUES,
    NUMBERS,
    COLLECTIONS,
    STRINGS,
    PATTERNS,
    DOCUMENTS,
    ENCODINGS,
    NETWORKS
  }

  private static final Map<String, Builtin> BY_NAME = new HashMap<>();

  static {
    for (Builtin builtin : values()) {
      BY_NAME.put(builtin.regoName, builtin);
    }
  }

  private final String regoName;
  private final Group group;

  Builtin(String regoName, Group group) {
    this.regoName = regoName;
    this.group = group;
  }

  /** {@return the function of this name, or null if the engine lacks it} */
  static @Nullable Builtin find(String regoName) {
    return BY_NAME.get(regoName);
  }

  String regoName() {
    return regoName;
  }

  Group group() {
    return group;
  }

  /** {@return whether the result is an argument or a part of one, which takes no new memory} */
  boolean passesOn() {
    return switch (this) {
      case OBJECT_GET, MAX, MIN, CAST_STRING, CAST_OBJECT -> true;
      default -> false;
    };
  }
}
