package easlint.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
  private static final Map<String, String> ARGS =
      Map.of("port", "8080", "name", "a$1\\{port}", "empty", "", "a b", "c");

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '"',
      value = {
        "plain # plain",
        "\"\" # \"\"",
        "port {port} is reserved # port 8080 is reserved",
        "{port}{port} # 80808080",
        "端口 {port} 已保留 # 端口 8080 已保留",
        "{empty}x # x",
        "{a b} # c",
        "{missing} {port} # {missing} 8080",
        "{Port} # {Port}",
        "{} {port} # {} 8080",
        "{{port}} # {8080}",
        "{x {port} y} # {x 8080 y}",
        "{a{port} # {a8080",
        "{port # {port",
        "port} {port} # port} 8080",
        "} # }",
        "{ # {",
        "${port} $1 \\ # $8080 $1 \\",
        "is {name} ok {port} # is a$1\\{port} ok 8080",
      })
  void fill(String template, String expected) {
    assertEquals(expected, Texts.fill(template, ARGS));
  }
}
