package easlint.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import easlint.json.JsonParser;
import easlint.service.CanonicalConfig;
import easlint.text.Source;
import easlint.text.TextEdit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixPlannerTest {
  private static @Nullable List<TextEdit> plan(String text, Change... changes) {
    Source source = Source.of("service.json", text);
    CanonicalConfig config = CanonicalConfig.of(JsonParser.parse(source));
    return new FixPlanner(config).plan(List.of(changes));
  }

  private static String fix(String text, Change... changes) {
    List<TextEdit> edits = plan(text, changes);
    assertNotNull(edits, "no plan");
    StringBuilder out = new StringBuilder(text);
    for (TextEdit edit : edits.reversed()) {
      out.replace(edit.range().start(), edit.range().end(), edit.newText());
    }
    return out.toString();
  }

  /** A path as {@code metadata/eas.x/0}. */
  private static List<String> path(String path) {
    return path.isEmpty() ? List.of() : Arrays.asList(path.split("/", -1));
  }

  private static Change remove(String path) {
    return new Change.Remove(path(path));
  }

  private static Change add(String parent, String name, String json) {
    return new Change.Add(path(parent), name, json);
  }

  /** {@code ⏎} is LF, {@code ↵} CRLF, {@code →} a tab. */
  private static String visible(String text) {
    return text.replace("⏎", "\n").replace("↵", "\r\n").replace("→", "\t");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "x # {\"x\": 1, \"y\": 2} # {\"y\": 2}",
        "y # {\"x\": 1, \"y\": 2} # {\"x\": 1}",
        "y # {\"x\":1,\"y\":2,\"z\":3} # {\"x\":1,\"z\":3}",
        "y # { \"x\": 1, \"y\": 2 } # { \"x\": 1 }",
        "x # {\"x\": 1} # {}",
        "x # { \"x\": 1 } # { }",
        "x # {⏎  \"x\": 1⏎} # {⏎}",
        "x # {⏎  \"x\": 1,⏎  \"y\": 2⏎} # {⏎  \"y\": 2⏎}",
        "y # {⏎  \"x\": 1,⏎  \"y\": 2⏎} # {⏎  \"x\": 1⏎}",
        "y # {↵→\"x\": 1,↵→\"y\": 2↵} # {↵→\"x\": 1↵}",
        "y # {⏎  \"x\": 1, \"y\": 2,⏎  \"z\": 3⏎} # {⏎  \"x\": 1,⏎  \"z\": 3⏎}",
        "x # {⏎  \"x\": 1, \"y\": 2⏎} # {⏎  \"y\": 2⏎}",
        "x # { \"x\": 1,⏎  \"y\": 2 } # {⏎  \"y\": 2 }",
        "y # {⏎  \"x\": 1 ,⏎  \"y\": 2   ⏎} # {⏎  \"x\": 1⏎}",
        "y # { \"x\": 1⏎, \"y\": 2⏎, \"z\": 3⏎} # { \"x\": 1⏎, \"z\": 3⏎}",
        "z # { \"x\": 1⏎, \"y\": 2⏎, \"z\": 3⏎} # { \"x\": 1⏎, \"y\": 2⏎}",
        "y # {⏎  \"x\": 1, // one⏎  \"y\": 2⏎} # {⏎  \"x\": 1 // one⏎}",
        "y # {⏎  \"x\": 1,⏎  \"y\": 2, // two⏎  \"z\": 3⏎} # {⏎  \"x\": 1,⏎  // two⏎  \"z\": 3⏎}",
        "y # [1] # `no plan`",
        "storage/1 # {\"storage\": [{}, {\"a\": 1}, {}]} # {\"storage\": [{}, {}]}",
        "storage/0 # {\"storage\": [⏎  {},⏎  {}⏎]} # {\"storage\": [⏎  {}⏎]}",
        "metadata/rpc # {\"metadata\": {\"rpc.keepalive\": 1, \"cpu\": 2, \"rpc.io_threads\": 3}} #"
            + " {\"metadata\": {\"cpu\": 2}}",
        "networking/gateway # {\"metadata\": {\"gateway\": \"a\"}, \"networking\": {\"gateway\":"
            + " \"a\"}} # {\"metadata\": {}, \"networking\": {}}",
      })
  void removes(String path, String before, String after) {
    if (after.equals("no plan")) {
      assertNull(plan(before, remove(path)));
    } else {
      assertEquals(visible(after), fix(visible(before), remove(path)));
    }
  }

  @Test
  void removesNeighboursTogether() {
    String text = "{\"a\": 1, \"b\": 2, \"c\": 3, \"d\": 4}";
    assertEquals("{\"a\": 1, \"d\": 4}", fix(text, remove("b"), remove("c")));
    assertEquals("{\"a\": 1, \"b\": 2}", fix(text, remove("c"), remove("d")));
    assertEquals("{\"c\": 3}", fix(text, remove("a"), remove("b"), remove("d")));
    assertEquals("{}", fix(text, remove("a"), remove("b"), remove("c"), remove("d")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        // As the neighbours stand.
        "cloud # {\"cloud\": {\"x\": 1}} # {\"cloud\": {\"x\": 1, \"new\": true}}",
        "cloud # {\"cloud\":{\"x\":1}} # {\"cloud\":{\"x\":1,\"new\":true}}",
        "cloud # {\"cloud\" : {\"x\" : 1}} # {\"cloud\" : {\"x\" : 1, \"new\" : true}}",
        "cloud # {⏎  \"cloud\": {⏎    \"x\": 1⏎  }⏎} # {⏎  \"cloud\": {⏎    \"x\":"
            + " 1,⏎    \"new\": true⏎  }⏎}",
        "cloud # {↵→\"cloud\": {↵→→\"x\": 1↵→}↵} # {↵→\"cloud\": {↵→→\"x\":"
            + " 1,↵→→\"new\": true↵→}↵}",
        "cloud # {⏎  \"cloud\": { \"x\": 1 }⏎} # {⏎  \"cloud\": { \"x\": 1, \"new\": true }⏎}",
        "cloud # {\"cloud\": {⏎ \"x\": 1,⏎⏎ \"y\": 2}} # {\"cloud\": {⏎ \"x\": 1,⏎⏎ \"y\": 2,⏎"
            + " \"new\": true}}",
        "cloud # {\"cloud\": { \"x\": 1⏎  , \"y\": 2⏎}} # {\"cloud\": { \"x\": 1⏎  , \"y\": 2⏎  ,"
            + " \"new\": true⏎}}",
        // In an empty object.
        "cloud # {\"cloud\": {}} # {\"cloud\": {\"new\": true}}",
        "cloud # {⏎   \"cloud\": {}⏎} # {⏎   \"cloud\": {⏎      \"new\": true⏎   }⏎}",
        "cloud # {⏎→\"cloud\": {⏎→}⏎} # {⏎→\"cloud\": {⏎→→\"new\": true⏎→}⏎}",
        // Below what is not there.
        "cloud # {\"x\": 1} # {\"x\": 1, \"cloud\": {\"new\": true}}",
        "cloud/networking # {⏎  \"x\": 1⏎} # {⏎  \"x\": 1,⏎  \"cloud\": {⏎    \"networking\":"
            + " {⏎      \"new\": true⏎    }⏎  }⏎}",
        "cloud # {\"cloud\": null} # {\"cloud\": {\"new\": true}}",
        "cloud/networking # {⏎ \"cloud\": \"\"⏎} # {⏎ \"cloud\": {⏎  \"networking\": {⏎  "
            + " \"new\": true⏎  }⏎ }⏎}",
        "containers/0 # {\"x\": 1} # {\"x\": 1, \"containers\": [{\"new\": true}]}",
        "metadata/rpc # {\"metadata\": {\"rpc.keepalive\": 1}} # {\"metadata\":"
            + " {\"rpc.keepalive\": 1, \"rpc\": {\"new\": true}}}",
        "metadata/rpc # {\"rpc\": {\"keepalive\": 1}} # {\"rpc\": {\"keepalive\": 1, \"new\":"
            + " true}}",
        // In place of what says nothing.
        "cloud # {\"cloud\": {\"new\": null, \"x\": 1}} # {\"cloud\": {\"new\": true, \"x\": 1}}",
        "cloud # {\"cloud\": {\"new\": \"\"}} # {\"cloud\": {\"new\": true}}",
        // Nowhere.
        "cloud # {\"cloud\": {\"new\": 1}} # `no plan`",
        "cloud # {\"cloud\": 5} # `no plan`",
        "cloud # {\"cloud\": {/* x */}} # `no plan`",
        "containers/2 # {\"containers\": [{}]} # `no plan`",
      })
  void adds(String parent, String before, String after) {
    Change change = add(parent, "new", "true");
    if (after.equals("no plan")) {
      assertNull(plan(visible(before), change));
    } else {
      assertEquals(visible(after), fix(visible(before), change));
    }
  }

  @Test
  void laysAWholeValueOut() {
    Change change = add("", "b", "{\"c\":[1,{}],\"d\":{\"e\":\"\\\"\"}}");
    assertEquals(
        """
        {
          "a": 1,
          "b": {
            "c": [
              1,
              {}
            ],
            "d": {
              "e": "\\""
            }
          }
        }
        """,
        fix(
            """
            {
              "a": 1
            }
            """,
            change));
    assertEquals("{\"a\":1,\"b\":{\"c\":[1,{}],\"d\":{\"e\":\"\\\"\"}}}", fix("{\"a\":1}", change));
  }

  @Test
  void addsInPlaceOfWhatIsRemoved() {
    String text = "{\n  \"a\": 1,\n  \"b\": 2\n}\n";
    assertEquals("{\n  \"a\": 1,\n  \"c\": 3\n}\n", fix(text, remove("b"), add("", "c", "3")));
    assertEquals("{\n  \"b\": 2,\n  \"c\": 3\n}\n", fix(text, remove("a"), add("", "c", "3")));
    assertEquals("{\n  \"c\": 3\n}\n", fix(text, remove("a"), remove("b"), add("", "c", "3")));
  }

  @Test
  void replaces() {
    Change port = new Change.Replace(path("containers/1/port"), "8000");
    assertEquals(
        "{\"containers\": [{\"port\": 1}, {\"port\" :8000 }]}",
        fix("{\"containers\": [{\"port\": 1}, {\"port\" :\"x\" }]}", port));
    Change cpu = new Change.Replace(path("metadata/name"), "\"b\"");
    assertEquals(
        "{\"name\": \"b\", \"metadata\": {\"name\": \"b\"}}",
        fix("{\"name\": \"a\", \"metadata\": {\"name\": \"a\"}}", cpu),
        "both of two equal settings");
    assertNull(plan("{\"metadata\": {}}", cpu));
    assertNull(plan("{\"metadata\": {\"name\": \"b\"}}", cpu), "nothing changes");
  }

  @Test
  void renames() {
    Change rename = new Change.Rename(path("metadata/rpc/keepalive"), "x");
    assertEquals(
        "{\"metadata\": {\"rpc\": {\"x\": 1}}}",
        fix("{\"metadata\": {\"rpc\": {\"keepalive\": 1}}}", rename));
    assertEquals(
        "{\"metadata\": {\"rpc.x\": 1}}", fix("{\"metadata\": {\"rpc.keepalive\": 1}}", rename));
    assertNull(plan("{\"metadata\": {\"rpc\": {\"keepalive\": 1, \"x\": 2}}}", rename));
    assertNull(plan("{\"metadata\": {}}", rename));
    Change dots = new Change.Rename(path("metadata/eas.termination_grace_period"), "x");
    assertEquals(
        "{\"metadata\": {\"x\": 1}}",
        fix("{\"metadata\": {\"eas.termination_grace_period\": 1}}", dots));
  }

  @Test
  void movesWithTheIndentationOfTheNewPlace() {
    Change move = new Change.Move(path("a/deep"), path("cloud/x"));
    assertEquals(
        """
        {
          "cloud": {
            "y": 0,
            "x": {
              "z": [
                1
              ]
            }
          },
          "a": {
            "b": 1
          }
        }
        """,
        fix(
            """
            {
              "cloud": {
                "y": 0
              },
              "a": {
                "deep": {
                  "z": [
                    1
                  ]
                },
                "b": 1
              }
            }
            """,
            move));
    assertEquals(
        "{\"cloud\":{\"x\":[1]}}", fix("{\"a\":{\"deep\":[1]}}", move), "a emptied object goes");
    assertNull(plan("{\"a\": {\"deep\": 1}, \"cloud\": {\"x\": 2}}", move), "taken");
    assertEquals(
        "{\"cloud\": {\"x\": 1}}", fix("{\"a\": {\"deep\": 1}, \"cloud\": {\"x\": null}}", move));
  }

  @Test
  void moveKeepsItsPlaceWithinAnObject() {
    String text = "{\n  \"a\": 1,\n  \"b\": 2\n}";
    assertEquals("{\n  \"x\": 1,\n  \"b\": 2\n}", fix(text, new Change.Move(path("a"), path("x"))));
    assertEquals(
        "{\n  \"x\": {\n    \"y\": 1\n  },\n  \"b\": 2\n}",
        fix(text, new Change.Move(path("a"), path("x/y"))));
  }

  @Test
  void aStringOfABrokenTextIsNotIndented() {
    String text = "{\n  \"a\": {\n    \"b\": \"x\n    y\"\n  },\n  \"cloud\": {\n  }\n}";
    assertEquals(
        "{\n  \"cloud\": {\n    \"b\": \"x\n    y\"\n  }\n}",
        fix(text, new Change.Move(path("a/b"), path("cloud/b"))));
  }

  @Test
  void spansAreEscapedAndFoundBehindEscapes() {
    String text = "{\"a\": \"\\u0041 \\\"b\\\" 中 c\"}";
    assertEquals(
        "{\"a\": \"\\u0041 \\\"b\\\" 中 \\\"\\n\\\\\"}",
        fix(text, new Change.Span(path("a"), 8, 9, "\"\n\\")));
    assertNull(plan(text, new Change.Span(path("a"), 8, 10, "x")), "beyond the end");
    assertNull(plan("{\"a\": 1}", new Change.Span(path("a"), 0, 1, "x")), "no text");
  }

  @Test
  void whatOverlapsIsNoPlan() {
    assertNull(
        plan(
            "{\"a\": {\"b\": 1}, \"c\": 2}",
            new Change.Replace(path("a/b"), "2"),
            new Change.Remove(path("a"))));
    assertNull(plan("[]", add("", "a", "1")));
    assertNull(plan("", add("", "a", "1")));
  }
}
