package easlint.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import easlint.check.Profile;
import easlint.finding.Finding;
import easlint.finding.Language;
import easlint.json.Document;
import easlint.text.TextRange;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeHostReportsTest {
  private static final RepositoryPaths PATHS = new RepositoryPaths("/repo", "sub/");
  private static final Document EMOJI =
      Samples.document("a,b:c.json", "{\n  \"😀中\": 8080,\n  \"x\": 1\n}\n");
  private static final Finding PORT = Samples.finding(Samples.PORT, EMOJI, "8080");

  private static String github(Finding finding) {
    return github(Samples.run(Samples.file(EMOJI, finding)), 9);
  }

  private static String github(Run run, int limit) {
    return new GithubReport(Language.ENGLISH, limit, PATHS).render(run);
  }

  private static JsonNode gitlab(int limit, FileReport... files) throws IOException {
    String text = new GitlabReport(Language.ENGLISH, limit, PATHS).render(Samples.run(files));
    assertEquals('[', text.charAt(0)); // no byte order mark
    return new ObjectMapper().readTree(text);
  }

  @Test
  void anAnnotationHasItsPlace() {
    assertEquals(
        "::error file=sub/a%2Cb%3Ac.json,line=2,endLine=2,col=10,endColumn=14,"
            + "title=containers/reserved-port::port 8080 is reserved for the EAS engine."
            + " Help: choose another port, for example 8000, and start the program on it.\n",
        github(PORT));
  }

  @Test
  void anAnnotationOverLinesHasNoColumns() {
    TextRange range = new TextRange(2, EMOJI.source().text().length() - 3);
    assertEquals(
        "::warning file=sub/a%2Cb%3Ac.json,line=2,endLine=3,title=service/name-format::"
            + "name x is unusual.\n",
        github(Samples.finding(Samples.NAME, range, "x")));
  }

  @Test
  void nothingInAMessageEndsOrBeginsACommand() {
    Finding finding =
        Samples.finding(
            Samples.HTTP, Samples.range(EMOJI, "8080"), "a%0A\n::error::x\r\u001b[0m\u2028");
    String text = github(finding);
    assertTrue(
        text.endsWith(
            "title=security/plain-http::a%250A\\u000a::error::x\\u000d\\u001b[0m\\u2028"
                + " is not encrypted. Help: use HTTPS.\n"),
        text);
    assertTrue(text.startsWith("::notice file="), text);
    assertEquals(1, text.lines().count());
  }

  @Test
  void noticesAreAnnotationsWithoutAPlace() {
    Run run =
        new Run(
            "1",
            1,
            List.of(Samples.file(EMOJI, PORT, PORT)),
            0,
            List.of(new Run.Notice("x", "50% done")),
            Samples.ENDED);
    List<String> lines = github(run, 1).lines().toList();
    assertEquals(3, lines.size());
    assertEquals("::notice title=easlint::50%25 done", lines.get(1));
    assertEquals(
        "::notice title=easlint::a,b:c.json: 1 more not shown (--max-diagnostics 2 shows all)",
        lines.get(2));
  }

  @Test
  void aViolationHasItsPlace() throws IOException {
    JsonNode violation = gitlab(9, Samples.file(EMOJI, PORT)).get(0);
    assertEquals("containers/reserved-port", violation.at("/check_name").asText());
    assertEquals("critical", violation.at("/severity").asText());
    assertEquals(
        "{\"path\":\"sub/a,b:c.json\",\"positions\":{\"begin\":{\"line\":2,\"column\":10},"
            + "\"end\":{\"line\":2,\"column\":14}}}",
        violation.at("/location").toString());
    assertTrue(violation.at("/description").asText().startsWith("port 8080 is reserved"));
  }

  @Test
  void fingerprintsTellFilesAndOccurrencesApart() throws IOException {
    Document other = Samples.document("other.json", EMOJI.source().text());
    JsonNode all = gitlab(9, Samples.file(EMOJI, PORT, PORT), Samples.file(other, PORT));
    String first = all.at("/0/fingerprint").asText();
    assertNotEquals(first, all.at("/1/fingerprint").asText());
    assertNotEquals(first, all.at("/2/fingerprint").asText());
    assertNotEquals(all.at("/1/fingerprint").asText(), all.at("/2/fingerprint").asText());
    assertEquals(2, gitlab(1, Samples.file(EMOJI, PORT, PORT), Samples.file(other, PORT)).size());
  }

  @Test
  void severitiesOfGitlab() throws IOException {
    Finding warning = Samples.finding(Samples.NAME, EMOJI, "8080");
    Finding info = Samples.finding(Samples.HTTP, EMOJI, "8080");
    JsonNode all = gitlab(9, Samples.file(EMOJI, warning, info));
    assertEquals("minor", all.at("/0/severity").asText());
    assertEquals("info", all.at("/1/severity").asText());
  }

  @Test
  void nothingFoundIsAnEmptyReport() throws IOException {
    FileReport unreadable = FileReport.unreadable("gone.json", Profile.SERVICE);
    assertEquals("", github(Samples.run(Samples.file(EMOJI), unreadable), 9));
    assertEquals(0, gitlab(9, Samples.file(EMOJI), unreadable).size());
    assertFalse(gitlab(9).elements().hasNext());
  }
}
