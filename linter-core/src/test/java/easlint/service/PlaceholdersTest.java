package easlint.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import easlint.service.Placeholders.Form;
import easlint.service.Placeholders.Placeholder;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is for a program is shown with {@code ~} in front. */
class PlaceholdersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "<word> # <word>",
        "<some words> # <some words>",
        "<your OSS 路径> # <your OSS 路径>",
        "http://<ossConfig.bucket>.x/<dir> # <ossConfig.bucket>",
        "<true|false> # <true|false>",
        "<a/b> # <a/b>",
        "v<version> # <version>",
        "{word} # {word}",
        "{some words} # {some words}",
        "registry.{region}.x # {region}",
        "{{ name }} # ~{{ name }}",
        "a-{{name}}-b # ~{{name}}",
        "{% if x %} # ~{% if x %}",
        "${NAME} # ~${NAME}",
        "oss://b/${date}/x # ~${date}",
        "${A:-${B}}/x # ~${A:-${B}}",
        "${{ env.x }} # ~${{ env.x }}",
        "${NAME}/<dir> # <dir>",
        "your-workspace-id # your-workspace-id",
        "YOUR_BUCKET # YOUR_BUCKET",
        "oss://your-bucket/dir # your-bucket",
        "vpc-your-id # your-id",
        "your-工作空间 # your-工作空间",
        "xx # xx",
        "XXX # XXX",
        "oss://xxx/yyy # xxx",
        "oss://b/xxx # xxx",
        "repo:xxx # xxx",
        "a@xxxx # xxxx",
        "... # ...",
        "oss://... # ...",
        "/a/.../b # ...",
        "** # **",
        "**** # ****",
        "dGVzd******* # *******",
        "oss://**** # ****",
        "a**b # **",
        "/a/***/b # ***",
        "替换为您的名称 # 替换为您的名称",
        "请替换为名称 # 替换为名称",
        "请填写名称 # 请填写名称",
      })
  void plain(String value, String expected) {
    assertEquals(expected, show(value, Placeholders.find(value)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<",
        "<>",
        "a < b > c",
        "< word >",
        "<word >",
        "< word>",
        "</s>",
        "<|im_end|>",
        "<br/>",
        "<!-- x -->",
        "numpy<2,>=1.0",
        "numpy<2.0,>1.0",
        "foo<2;python_version>'3'",
        "a<b",
        "a->b",
        "a <- b -> c",
        "<=>",
        "{",
        "{}",
        "{ word }",
        "{\"a\": 1}",
        "{a: 1}",
        "{a,b}",
        "[{'a':{}}]",
        "{\"a\":{\"b\":{}}}",
        "$",
        "${}",
        "${",
        "$NAME",
        "$(NAME)",
        "{{}}",
        "{{",
        "{{a",
        "yours",
        "your",
        "your-",
        "yourself",
        "yourbucket",
        "your bucket",
        "unyour-x",
        "x",
        "x86",
        "xxxl",
        "axx",
        "eas-r-xxxxxxxx",
        "maxx",
        "xx-y",
        "vpc-xxx",
        "..",
        "....",
        "a...",
        "...a",
        "wait...",
        "*",
        "a*b",
        "src/**",
        "**/x.json",
        "a/**/b",
        "/a/**.json",
        "* *",
        "替换",
        "填写名称",
      })
  void plainNearMisses(String value) {
    assertEquals("", show(value, Placeholders.find(value)));
  }

  private static String show(String value, @Nullable Placeholder found) {
    if (found == null) {
      return "";
    }
    String mark = found.form() == Form.TEMPLATE ? "~" : "";
    return mark + value.substring(found.range().start(), found.range().end());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "python <script> # <script>",
        "x --model \"<your model>\" # <your model>",
        "x --model '<模型名称>' # <模型名称>",
        "x <a> <b c> # <a>; <b c>",
        "x --port={{ port }} # ~{{ port }}",
        "x {{a}} '{{b c}}' # ~{{a}}; ~{{b c}}",
        "x ... y # ...",
        "x '...' # ...",
        "... # ...",
        "x --key xxxx # xxxx",
        "x xx \"xxx\" <a> # xx; xxx; <a>",
        "cat <<EOF <name> # <name>",
      })
  void inAShell(String text, String expected) {
    assertEquals(expected, showAll(text, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cat <in >out",
        "cat <in 2>err",
        "cat <in 12>&1",
        "cat <<EOF>out",
        "cat <<< x >y",
        "x \"<|im_end|>\"",
        "x \"</s>\" \"<s>\" \"<S>\"",
        "x -XX:MaxRAM",
        "x -XX:+UseG1GC",
        "echo \"starting...\"",
        "echo starting...",
        "echo \"a ... b\"",
        "x ...y",
        "x {word} {some words} ${NAME} $NAME",
        "echo {1..5}",
        "x ** ****",
        "x your-bucket YOUR_KEY",
        "x XXX xxl x x86",
        "x key=xxx oss://xxx/y",
        "x \"<br/>\" '<a/b>'",
        "x '<a|b>'",
        "python -c \"if a<b and c>d: pass\"",
        "cat <in; ls >x",
        "cat <in && ls >x",
        "diff <(a) >(b)",
        "cat <$in >$out",
        "x \"a<b\" \"c>d\"",
        "x '{\"a\":{\"b\":{}}}'",
        "x {{}} {{",
        "x '{{\n}}'",
        "for(i=0;i<n;i++){a->b}",
        "请填写 替换为x",
        "x < a > b",
      })
  void nearMissesInAShell(String text) {
    assertEquals("", showAll(text, false));
  }

  @Test
  void variablesCountWhereNoShellExpandsThem() {
    assertEquals("~${A}; <b>; ~${C:-${D}}", showAll("x ${A} <b> ${C:-${D}}", true));
    assertEquals("~{{a}}", showAll("{{a}} $B $(C) ${}", true));
  }

  private static String showAll(String text, boolean variables) {
    List<Placeholder> found = Placeholders.findInShell(text, variables);
    return found.stream().map(each -> show(text, each)).collect(Collectors.joining("; "));
  }

  @Test
  void onlyTheWordThatHoldsItMayNotBeJudged() {
    assertEquals("", blankWords("cat <in >out"));
    assertEquals("--port=<port>", blankWords("x --port=<port> --host 0.0.0.0"));
    assertEquals("", blankWords("x \"a<b c>d\""));
    assertEquals("<a>b|c<d>", blankWords("x '<a>'b y c<d>"));
    assertEquals("<b c>d", blankWords("x <b c>d e"));
    assertEquals("...|xx", blankWords("x '...' y xx"));
  }

  private static String blankWords(String text) {
    return ShellText.of(text).words().stream()
        .filter(ShellWord::isPlaceholder)
        .map(ShellWord::text)
        .collect(Collectors.joining("|"));
  }

  /** Repeated openers without an end: each must be given up soon, or this takes minutes. */
  @ParameterizedTest
  @ValueSource(strings = {"<", "<a", "{", "{{", "{{ ", "${", "{%", "/x", "your", ".", "#{a"})
  void longTextsHoldNone(String part) {
    String text = part.repeat(200_000);
    assertNull(Placeholders.find(text));
    assertEquals(List.of(), Placeholders.findInShell(text, true));
  }

  @Test
  void longRunsAreOne() {
    String text = "x".repeat(200_000);
    assertEquals(text, show(text, Placeholders.find(text)));
    assertEquals(text, showAll("a " + text, false));
  }
}
