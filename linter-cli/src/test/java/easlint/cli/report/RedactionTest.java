package easlint.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import easlint.finding.Finding;
import easlint.finding.Fix;
import easlint.finding.Related;
import easlint.finding.Safety;
import easlint.json.Document;
import easlint.text.TextEdit;
import easlint.text.TextRange;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RedactionTest {
  private static final TextRange PLACE = new TextRange(0, 1);

  private static final Document DOCUMENT =
      Samples.document(
          "a.json",
          "{\"token\": \"s3cr\\u0065t-value\", \"password\": \"s3cret\", \"pwd\": \"abc\"}");

  private static Finding redacted(Finding finding) {
    return Samples.file(DOCUMENT, finding).findings().getFirst();
  }

  @Test
  void whatAFindingQuotesIsHidden() {
    Finding finding =
        redacted(
            Samples.finding(
                Samples.NAME,
                PLACE,
                "x s3cret-value, s3cr\\u0065t-value and s3cret",
                new Related("", "/s3cret", PLACE, "other", Map.of("port", "is s3cret!"))));
    assertEquals("x •••, ••• and •••", finding.args().get("name"));
    assertEquals(
        "/•••", new Redaction(DOCUMENT, Set.of()).hide(finding.related().getFirst().pointer()));
    assertEquals("is •••!", finding.related().getFirst().args().get("port"));
  }

  @Test
  void aFixThatWritesASecretIsToldNotShown() {
    Fix moves = new Fix(Safety.SAFE, edit("\"token\": \"s3cret-value\""));
    Finding finding = redacted(Samples.fixed(Samples.finding(Samples.NAME, PLACE, "x"), moves));
    assertEquals(Safety.SAFE, finding.fixes().getFirst().safety());
    assertEquals(List.of(), finding.fixes().getFirst().edits());
    Fix renames = new Fix(Safety.SAFE, edit("\"dockerAuth\""));
    finding = redacted(Samples.fixed(Samples.finding(Samples.NAME, PLACE, "x"), renames));
    assertEquals(renames.edits(), finding.fixes().getFirst().edits());
  }

  @Test
  void textThatOnlyLooksAlikeStays() {
    Finding finding = redacted(Samples.finding(Samples.NAME, PLACE, "abc, true, secret"));
    assertEquals("abc, true, secret", finding.args().get("name"));
  }

  @Test
  void aFileWithoutSecretsIsNotTouched() {
    Document plain = Samples.document("b.json", "{\"port\": 8080}");
    List<Finding> findings = List.of(Samples.finding(Samples.PORT, plain, "8080"));
    assertSame(findings, new Redaction(plain, Set.of()).findings(findings));
  }

  private static List<TextEdit> edit(String text) {
    return List.of(new TextEdit(PLACE, text));
  }
}
