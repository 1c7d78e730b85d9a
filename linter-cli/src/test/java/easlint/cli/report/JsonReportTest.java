package easlint.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import easlint.check.Profile;
import easlint.finding.Finding;
import easlint.finding.Fix;
import easlint.finding.Language;
import easlint.finding.Related;
import easlint.finding.Safety;
import easlint.json.Document;
import easlint.text.TextEdit;
import easlint.text.TextRange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonReportTest {
  private static final Document DOCUMENT =
      Samples.document("a/service.json", "{\n  \"port\": 8080, \"名\": \"😀\", \"b\": 8081\n}");

  @Test
  void aWholeReport() {
    assertEquals(
        """
        {
          "schemaVersion": "1",
          "tool": {
            "name": "easlint",
            "version": "1.2.3",
            "ruleCount": 42
          },
          "files": [
            {
              "path": "a/service.json",
              "status": "checked",
              "profile": "service"
            },
            {
              "path": "b.json",
              "status": "unreadable",
              "profile": "patch"
            }
          ],
          "findings": [
            {
              "rule": "containers/reserved-port",
              "severity": "error",
              "confidence": "documented",
              "message": "port 8080 is reserved for the EAS engine",
              "help": "choose another port, for example 8000, and start the program on it",
              "url": null,
              "path": "a/service.json",
              "pointer": "/containers/0/port",
              "part": "value",
              "range": {
                "start": {
                  "line": 2,
                  "column": 11,
                  "offset": 12
                },
                "end": {
                  "line": 2,
                  "column": 15,
                  "offset": 16
                }
              },
              "related": [
                {
                  "path": "a/service.json",
                  "pointer": "/b",
                  "range": {
                    "start": {
                      "line": 2,
                      "column": 33,
                      "offset": 34
                    },
                    "end": {
                      "line": 2,
                      "column": 37,
                      "offset": 38
                    }
                  },
                  "message": "also named here as 8081"
                }
              ],
              "fixes": [
                {
                  "title": "set the port to 8000",
                  "safety": "unsafe",
                  "edits": [
                    {
                      "range": {
                        "start": {
                          "line": 2,
                          "column": 11,
                          "offset": 12
                        },
                        "end": {
                          "line": 2,
                          "column": 15,
                          "offset": 16
                        }
                      },
                      "newText": "8000"
                    }
                  ]
                }
              ],
              "suppressed": null,
              "fingerprint": "FINGERPRINT"
            }
          ],
          "notices": [],
          "summary": {
            "files": 1,
            "errors": 1,
            "warnings": 0,
            "infos": 0,
            "suppressed": 0,
            "fixable": 1
          }
        }
        """,
        render(wholeRun()).replaceFirst("[0-9a-f]{32}", "FINGERPRINT"));
  }

  @Test
  void theSchemaAcceptsReports() throws IOException {
    Finding finding = Samples.finding(Samples.PORT, DOCUMENT, "8080");
    Run limited =
        new Run(
            "1",
            2,
            List.of(Samples.file(DOCUMENT, finding, finding)),
            0,
            List.of(new Run.Notice("internal-failure", "x failed")),
            Samples.ENDED);
    for (Run run : List.of(wholeRun(), Samples.run(), limited)) {
      assertEquals(List.of(), validate(new JsonReport(Language.ENGLISH, 1).render(run)));
    }
  }

  @Test
  void theSchemaRefusesOtherReports() throws IOException {
    String good = render(wholeRun());
    for (String member :
        List.of("\"path\": ", "\"url\": ", "\"fingerprint\": ", "\"line\": ", "\"summary\": ")) {
      String bad = good.replaceFirst(member, "\"x\": ");
      assertNotEquals(List.of(), validate(bad), member);
    }
    assertNotEquals(List.of(), validate(good.replace("\"unreadable\"", "\"lost\"")));
  }

  @Test
  void theSameRunGivesTheSameBytes() {
    assertEquals(render(wholeRun()), render(wholeRun()));
  }

  @Test
  void aLimitIsANotice() throws IOException {
    Finding finding = Samples.finding(Samples.PORT, DOCUMENT, "8080");
    String text =
        new JsonReport(Language.ENGLISH, 2)
            .render(Samples.run(Samples.file(DOCUMENT, finding, finding, finding)));
    JsonNode json = new ObjectMapper().readTree(text);
    assertEquals(2, json.get("findings").size());
    assertEquals(3, json.get("summary").get("errors").asInt());
    assertEquals("max-diagnostics", json.get("notices").get(0).get("code").asText());
  }

  @Test
  void anyTextComesBackAsItWas() throws IOException {
    String odd = "\"\\/\b\f\n\r\t\u0000\u001b\u007f 名 😀 \u2028";
    String text =
        render(
            Samples.run(
                Samples.file(DOCUMENT, Samples.finding(Samples.NAME, new TextRange(0, 1), odd))));
    JsonNode json = new ObjectMapper().readTree(text);
    assertEquals(
        "name " + odd + " is unusual", json.get("findings").get(0).get("message").asText());
    for (char c = 0; c < ' '; c++) {
      assertTrue(c == '\n' || text.indexOf(c) < 0, "raw control character " + (int) c);
    }
  }

  @Test
  void aLoneSurrogateBecomesAnEscape() {
    String text = new JsonWriter().value("\ud800x\udc00").toString();
    assertEquals("\"\\ud800x\\udc00\"\n", text);
    assertEquals(text, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
  }

  @Test
  void emptyListsStayOnTheirLine() {
    assertEquals(
        "[\n  [],\n  {},\n  1\n]\n",
        new JsonWriter()
            .beginArray()
            .beginArray()
            .endArray()
            .beginObject()
            .endObject()
            .value(1)
            .endArray()
            .toString());
  }

  private static Run wholeRun() {
    TextRange range = Samples.range(DOCUMENT, "8080");
    Related related =
        new Related("", "/b", Samples.range(DOCUMENT, "8081"), "other", Map.of("port", "8081"));
    Fix fix = new Fix(Safety.UNSAFE, List.of(new TextEdit(range, "8000")));
    Finding finding = Samples.fixed(Samples.finding(Samples.PORT, range, "8080", related), fix);
    return Samples.run(
        Samples.file(DOCUMENT, finding), FileReport.unreadable("b.json", Profile.PATCH));
  }

  private static String render(Run run) {
    return new JsonReport(Language.ENGLISH, Integer.MAX_VALUE).render(run);
  }

  private static List<?> validate(String report) throws IOException {
    try (InputStream in = JsonReport.class.getResourceAsStream("/easlint/cli/report.schema.json")) {
      assertNotNull(in);
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(text, InputFormat.JSON);
      return schema.validate(report, InputFormat.JSON);
    }
  }
}
