package easlint.cli.report;

import easlint.finding.Finding;
import easlint.finding.Fix;
import easlint.finding.Language;
import easlint.finding.Related;
import easlint.finding.Texts;
import easlint.json.Document;
import easlint.lint.Fingerprints;
import easlint.lint.Suppressed;
import easlint.text.Position;
import easlint.text.Source;
import easlint.text.TextEdit;
import easlint.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report for programs, version 1; {@code report.schema.json} describes it.
 *
 * @param language the language of messages and advice
 * @param limit the most findings of a file; a notice says that there are more
 */
public record JsonReport(Language language, int limit) implements Report {
  @Override
  public String render(Run run) {
    JsonWriter json = new JsonWriter().beginObject().member("schemaVersion", "1");
    json.name("tool").beginObject().member("name", "easlint").member("version", run.version());
    json.member("ruleCount", run.ruleCount()).endObject();
    json.name("files").beginArray();
    for (FileReport file : run.files()) {
      if (file.configuration()) {
        continue;
      }
      json.beginObject().member("path", file.path());
      json.member("status", file.document() == null ? "unreadable" : "checked");
      json.member("profile", file.profile().id()).endObject();
    }
    json.endArray().name("findings").beginArray();
    Redactions redactions = new Redactions();
    for (FileReport file : run.files()) {
      Document document = file.document();
      if (document != null) {
        Findings findings = new Findings(json, language, run, redactions);
        findings.write(file, document, file.shown(limit, true));
      }
    }
    json.endArray();
    notices(json, run);
    summary(json, Summary.of(run));
    return json.endObject().toString();
  }

  private void notices(JsonWriter json, Run run) {
    json.name("notices").beginArray();
    for (Run.Notice notice : Notices.of(run, limit, language)) {
      json.beginObject().member("code", notice.code());
      json.member("message", notice.message()).endObject();
    }
    json.endArray();
  }

  private static void summary(JsonWriter json, Summary summary) {
    json.name("summary").beginObject().member("files", summary.files());
    json.member("errors", summary.errors()).member("warnings", summary.warnings());
    json.member("infos", summary.infos()).member("suppressed", summary.suppressed());
    json.member("fixable", summary.fixable()).endObject();
  }

  /** The findings of a run, one after the other. */
  private record Findings(JsonWriter json, Language language, Run run, Redactions redactions) {
    void write(FileReport file, Document document, List<Finding> findings) {
      Fingerprints fingerprints = file.fingerprints();
      for (Finding finding : findings) {
        json.beginObject().member("rule", finding.rule().id().text());
        json.member("severity", finding.severity().id());
        json.member("confidence", finding.rule().confidence().id());
        json.member("message", Texts.message(finding, language));
        json.member("help", Texts.help(finding, language)).member("url", null);
        json.member("path", file.path())
            .member("pointer", redactions.hide(file, finding.pointer()));
        json.member("part", finding.part().id());
        range(document.source(), finding.range());
        related(file, finding);
        fixes(document.source(), finding);
        suppressed(file.suppression(finding));
        json.member("fingerprint", fingerprints.of(finding)).endObject();
      }
    }

    private void suppressed(@Nullable Suppressed suppressed) {
      if (suppressed == null) {
        json.member("suppressed", null);
        return;
      }
      json.name("suppressed").beginObject().member("kind", suppressed.kind().id());
      json.member("reason", suppressed.reason());
      if (suppressed.expires() != null) {
        json.member("expires", suppressed.expires().toString());
      }
      json.endObject();
    }

    private void related(FileReport file, Finding finding) {
      json.name("related").beginArray();
      for (Related related : finding.related()) {
        FileReport there = related.path().isEmpty() ? file : run.file(related.path());
        Document document = there == null ? null : there.document();
        if (there != null && document != null) {
          json.beginObject().member("path", there.path());
          json.member("pointer", redactions.hide(there, related.pointer()));
          range(document.source(), related.range());
          json.member("message", Texts.label(finding, related, language)).endObject();
        }
      }
      json.endArray();
    }

    private void fixes(Source source, Finding finding) {
      json.name("fixes").beginArray();
      for (Fix fix : finding.fixes()) {
        json.beginObject().member("title", Texts.repair(finding, language));
        json.member("safety", fix.safety().id());
        json.name("edits").beginArray();
        for (TextEdit edit : fix.edits()) {
          json.beginObject();
          range(source, edit.range());
          json.member("newText", edit.newText()).endObject();
        }
        json.endArray().endObject();
      }
      json.endArray();
    }

    private void range(Source source, TextRange range) {
      json.name("range").beginObject();
      place("start", source, range.start());
      place("end", source, range.end());
      json.endObject();
    }

    private void place(String name, Source source, int offset) {
      Position position = source.position(offset);
      json.name(name).beginObject().member("line", position.line());
      json.member("column", position.column()).member("offset", offset).endObject();
    }
  }
}
