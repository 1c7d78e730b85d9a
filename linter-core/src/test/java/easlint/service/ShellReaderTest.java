package easlint.service;

import static easlint.service.DerivedTrees.list;
import static easlint.service.DerivedTrees.member;
import static easlint.service.DerivedTrees.object;
import static easlint.service.DerivedTrees.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import easlint.json.JsonObject;
import easlint.json.JsonString;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellReaderTest {
  private static final JsonString TEXT = text("x");
  private static final JsonObject CONTAINER =
      object(
          member("command", TEXT),
          member("script", TEXT),
          member("image", TEXT),
          member("args", list(TEXT, TEXT)),
          member("env", list(object(member("name", TEXT), member("value", TEXT)))),
          member("value", TEXT),
          member("liveness_check", object("exec", object("command", list(TEXT)))),
          member("http_get", object("command", list(TEXT))));
  private static final JsonObject ROOT =
      object(
          member("containers", list(CONTAINER, CONTAINER)),
          member("command", TEXT),
          member("args", list(TEXT)),
          member("env", list(object("value", TEXT))),
          member("meta", object("containers", list(CONTAINER))));

  @ParameterizedTest
  @CsvSource({
    "containers/0/command, TEXT",
    "containers/1/script, TEXT",
    "containers/0/args/1, WORD",
    "containers/0/liveness_check/exec/command/0, WORD",
    "containers/1/env/0/value, VARIABLE",
    "containers/0/env/0/name, NONE",
    "containers/0/image, NONE",
    "containers/0/value, NONE",
    "containers/0/http_get/command/0, NONE",
    "command, NONE",
    "args/0, NONE",
    "env/0/value, NONE",
    "meta/containers/0/command, NONE",
    "meta/containers/0/args/0, NONE",
    "meta/containers/0/liveness_check/exec/command/0, NONE",
  })
  void whereAShellReads(String path, ShellReader reader) {
    Setting setting = DerivedTrees.config(ROOT).find(List.of(path.split("/", -1)));
    assertNotNull(setting);
    assertEquals(reader, ShellReader.of(setting));
  }
}
