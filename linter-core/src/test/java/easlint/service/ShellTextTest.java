package easlint.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sh -c 'a && b'",
        "/bin/bash -lc 'a'",
        "bash -c a && b",
        "/usr/bin/env bash -c x",
        "env A=1 -i sh -c x",
        "bash -euo pipefail -c 'a'",
        "bash -o pipefail -c 'a'",
        "bash --login -c a",
        "bash --rcfile f -c a",
        "busybox sh -c a",
        "sh -c",
        "'sh' \"-c\" x",
      })
  void isAShell(String text) {
    assertTrue(ShellText.of(text).isShell());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "env",
        "busybox",
        "bash",
        "bash script.sh",
        "bash script.sh -c x",
        "bash -x script.sh -c",
        "bash --norc",
        "python -c 'import x'",
        "exec sh -c x",
        "A=1 sh -c x",
        "a && sh -c x",
        "bash && a -c x",
        "shx -c a",
      })
  void isNoShell(String text) {
    assertFalse(ShellText.of(text).isShell());
  }

  @Test
  void optionsHaveNameValueAndPlace() {
    assertOptions("--tp=4", "--tp 4");
    assertOptions("--model=/m x;-tp=2", "vllm --model '/m x' -tp \"2\"");
    assertOptions("--model=oss://b/m", "vllm --model=oss://b/m");
    assertOptions("--a=b=c", "x --a=b=c");
    assertOptions("--a=1;--a=2", "x --a 1 && y --a=2");
    assertOptions("-c=m --tp 4;--tp=4", "bash -c 'm --tp 4'");
  }

  @Test
  void noOptionWithoutAValueThatMayBeJudged() {
    assertOptions("", "x --flag --other");
    assertOptions("", "x --flag && y");
    assertOptions("", "x --flag=");
    assertOptions("", "x --flag ''");
    assertOptions("", "x --flag > y");
    assertOptions("", "x --model <path> --port=<port> --tp xx");
    assertOptions("", "x -- y - z");
    assertOptions("", "x --flag\ny");
  }

  private static void assertOptions(String expected, String text) {
    ShellText shell = ShellText.of(text);
    String found =
        shell.options().stream()
            .map(option -> option.name() + "=" + option.value())
            .collect(Collectors.joining(";"));
    assertEquals(expected, found, text);
    for (ShellOption option : shell.options()) {
      assertEquals(
          option.value(), text.substring(option.range().start(), option.range().end()), text);
    }
  }
}
