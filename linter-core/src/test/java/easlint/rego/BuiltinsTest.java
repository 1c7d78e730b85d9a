package easlint.rego;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Functions of the engine; the compliance cases of OPA have many more. */
class BuiltinsTest {
  @Test
  void namesAreSortedAndAllHaveAnImplementation() {
    List<String> names = Builtins.names();
    assertEquals(names.stream().sorted().distinct().toList(), names);
    assertTrue(names.containsAll(List.of("count", "sprintf", "internal.member_2", "walk")));
    for (String name : names) {
      String answer = BuiltinCall.answer(name, "[[1, \"a\"], 2, 3]");
      assertTrue(!answer.isEmpty(), name);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plus                | [9223372036854775807, 1]        | 9223372036854775808
          plus                | [0.1, 0.2]                      | 0.3
          minus               | [1, 0.9]                        | 0.10000000000000000002
          mul                 | [4611686018427387904, 4]        | 18446744073709551616
          div                 | [10, 4]                         | 2.5
          div                 | [1, 3]                          | 0.33333333333333333334
          div                 | [1, 0]                          | error: divide by zero
          rem                 | [-7, 3]                         | -1
          rem                 | [7, 0]                          | error: modulo by zero
          rem                 | [7.5, 2]                        | error: an integer was expected, not 7.5
          round               | [-2.5]                          | -3
          ceil                | [1.2]                           | 2
          floor               | [-1.2]                          | -2
          abs                 | [-3]                            | 3
          to_number           | ["1e3"]                         | 1e3
          to_number           | ["0x1"]                         | error: no number: 0x1
          to_number           | [null]                          | 0
          format_int          | [255, 16]                       | "ff"
          format_int          | [255, 7]                        | error: the base 2, 8, 10 or 16 was expected
          numbers.range       | [3, 1]                          | [3, 2, 1]
          numbers.range_step  | [1, 6, 2]                       | [1, 3, 5]
          bits.lsh            | [1, 70]                         | 1180591620717411303424
          bits.negate         | [5]                             | -6
          units.parse         | ["100m"]                        | 0.1000000000
          units.parse         | ["2M"]                          | 2000000
          units.parse_bytes   | ["1.5KiB"]                      | 1536
          units.parse_bytes   | ["1 k"]                         | error: an amount without blanks was expected
          count               | ["a\uD83D\uDE00"]               | 2
          count               | [7]                             | error: a string or collection was expected, not number
          sum                 | [[1, 2.5]]                      | 3.5
          max                 | [[]]                            | undefined
          min                 | [[3, "a", 1]]                   | 1
          sort                | [["b", 1, null]]                | [null, 1, "b"]
          array.slice         | [[1, 2, 3], -1, 2]              | [1, 2]
          array.flatten       | [[1, [2, [3]]]]                 | [1, 2, [3]]
          internal.member_2   | [1, {"a": 1}]                   | true
          internal.member_3   | ["a", 1, {"a": 1}]              | true
          """)
  void numbersAndCollections(String name, String arguments, String answer) {
    assertEquals(answer, BuiltinCall.answer(name, arguments));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      textBlock =
          """
          substring           | ["a\uD83D\uDE00bc", 1, 2]       | "\uD83D\uDE00b"
          substring           | ["abc", 2, -1]                  | "c"
          substring           | ["abc", -1, 1]                  | error: a negative offset
          indexof             | ["a\uD83D\uDE00b", "b"]         | 2
          indexof_n           | ["banana", "ana"]               | [1, 3]
          split               | ["a,b,", ","]                   | ["a", "b", ""]
          split               | ["ab", ""]                      | ["a", "b"]
          upper               | ["stra\u00dfe"]                 | "STRA\u00dfE"
          replace             | ["ab", "", "-"]                 | "-a-b-"
          strings.replace_n   | [{"": "X", "a": "b"}, "a"]      | "XbX"
          strings.count       | ["banana", "ana"]               | 1
          trim                | ["xxaxx", "x"]                  | "a"
          concat              | ["/", ["a", "b"]]               | "a/b"
          concat              | ["/", ["a", 1]]                 | error: string was expected, not number
          strings.any_prefix_match | [["ab", "cd"], "c"]        | true
          json.marshal        | [{"b": "<", "a": 1.0}]          | "{\\"a\\":1.0,\\"b\\":\\"\\\\u003c\\"}"
          json.is_valid       | ["[1"]                          | false
          json.remove         | [{"a": {"b": 1, "c": [1, 2]}}, ["a/b", "a/c/0"]] | {"a": {"c": [2]}}
          json.filter         | [{"a": {"b": 1, "c": [1, 2]}}, ["a/c/1"]] | {"a": {"c": [2]}}
          object.get          | [{"a": [{"b": 1}]}, ["a", 0, "b"], 2] | 1
          object.union_n      | [[{"a": {"x": 1}}, {"a": 2}, {"a": {"y": 3}}]] | {"a": {"y": 3}}
          object.remove       | [{"a": 1, "b": 2}, ["a"]]       | {"b": 2}
          object.subset       | [{"a": [1, 2, 3]}, {"a": [2, 3]}] | true
          object.subset       | [{"a": 1}, {"a": 2}]            | false
          walk                | [[1]]                           | [[[], [1]], [[0], 1]]
          base64.decode       | ["YQ"]                          | error: base64 that is not padded
          base64url.decode    | ["YQ"]                          | "a"
          hex.decode          | ["zz"]                          | error: no hexadecimal text: not a hexadecimal digit: "z" = 122
          urlquery.encode     | ["a b/\u00e9*~"]                | "a+b%2F%C3%A9%2A~"
          urlquery.decode     | ["a%2"]                         | error: a percent sign without two hexadecimal digits
          net.cidr_contains   | ["10.0.0.0/8", "10.1.0.0/16"]   | true
          net.cidr_contains   | ["10.0.0.0/8", "11.0.0.0"]      | false
          net.cidr_contains   | ["2001:db8::/32", "2001:db8:1::1"] | true
          net.cidr_intersects | ["10.0.0.0/8", "10.1.0.0/16"]   | true
          net.cidr_is_valid   | ["10.01.0.0/8"]                 | false
          net.cidr_is_valid   | ["10.0.0.0/33"]                 | false
          net.cidr_is_valid   | ["::1:2:3:4:5:6:7:8/8"]         | false
          net.cidr_is_valid   | ["1:2:3:4:5:6:7::/8"]           | true
          net.cidr_is_valid   | ["1:2:3:4:5:6:7:8:/8"]          | false
          """)
  void textsAndDocuments(String name, String arguments, String answer) {
    assertEquals(answer, BuiltinCall.answer(name, arguments));
  }
}
