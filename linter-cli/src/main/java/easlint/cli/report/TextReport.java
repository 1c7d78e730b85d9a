package easlint.cli.report;

import easlint.cli.message.Messages;
import easlint.cli.terminal.DisplayLine.Substitute;
import easlint.cli.terminal.Palette;
import easlint.cli.terminal.Printable;
import easlint.cli.terminal.Style;
import easlint.finding.Finding;
import easlint.finding.Language;
import easlint.finding.Related;
import easlint.finding.Texts;
import easlint.json.Document;
import easlint.lint.Suppressed;
import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The report for people: each finding with its place, why it is a fault and what to do, and a last
 * line that counts.
 *
 * @param language the language of all sentences
 * @param palette whether it is coloured
 * @param limit the most findings shown of a file
 * @param statistics whether a table of rules precedes the last line
 * @param summary whether there is a last line
 * @param suppressed whether suppressed findings are shown, too
 */
public record TextReport(
    Language language,
    Palette palette,
    int limit,
    boolean statistics,
    boolean summary,
    boolean suppressed)
    implements Report {

  /** A report without suppressed findings. */
  public TextReport(
      Language language, Palette palette, int limit, boolean statistics, boolean summary) {
    this(language, palette, limit, statistics, summary, false);
  }

  @Override
  public String render(Run run) {
    Page page = new Page(this, run);
    for (FileReport file : run.files()) {
      Document document = file.document();
      if (document != null) {
        page.file(file, document);
      }
    }
    if (statistics) {
      page.out.append(Statistics.table(run, language));
    }
    if (summary) {
      page.out.append(SummaryLine.of(run, language)).append('\n');
    }
    return page.out.toString();
  }

  /** The text being written. */
  private static final class Page {
    private final Language language;
    private final Palette palette;
    private final int limit;
    private final boolean suppressed;
    private final Run run;
    private final Map<String, List<Substitute>> masks = new HashMap<>();
    private final StringBuilder out = new StringBuilder(4096);

    Page(TextReport report, Run run) {
      this.language = report.language;
      this.palette = report.palette;
      this.limit = report.limit;
      this.suppressed = report.suppressed;
      this.run = run;
    }

    void file(FileReport file, Document document) {
      for (Finding finding : file.shown(limit, suppressed)) {
        Headline.append(out, file.path(), document.source(), finding, language, palette);
        int gutter = frames(file, document, finding);
        accepted(file.suppression(finding), gutter);
        out.append('\n');
      }
      if (file.findings().size() > limit) {
        MoreFindings.append(out, file, limit, language);
        out.append('\n');
      }
    }

    /** {@return the width of the line numbers} */
    private int frames(FileReport file, Document document, Finding finding) {
      String label = Label.of(finding.rule().text(language).description());
      Style style = Headline.style(finding.severity());
      List<Placed> frames = new ArrayList<>();
      frames.add(new Placed("", frame(file, document, finding.range(), label, '^', style)));
      for (Related related : finding.related()) {
        addRelated(frames, file, document, finding, related);
      }
      int gutter = 0;
      for (Placed placed : frames) {
        gutter = Math.max(gutter, Integer.toString(placed.frame.lastLine()).length());
      }
      for (Placed placed : frames) {
        placed.append(out, gutter, palette);
      }
      advice(finding, gutter);
      return gutter;
    }

    private void accepted(@Nullable Suppressed by, int gutter) {
      if (by == null) {
        return;
      }
      String line =
          by.kind() == Suppressed.Kind.BASELINE
              ? Messages.KNOWN_LINE.in(language)
              : Messages.SUPPRESSED_LINE.in(language, by.reason());
      advice(Printable.escape(line), gutter);
    }

    /** A related place is in this file or in another of the run. */
    private void addRelated(
        List<Placed> frames, FileReport file, Document document, Finding finding, Related related) {
      String label = Printable.escape(Texts.label(finding, related, language));
      String there = related.path();
      if (there.isEmpty() || there.equals(file.path())) {
        Frame frame = frame(file, document, related.range(), label, '-', Style.RELATED);
        frames.add(new Placed("", frame));
        return;
      }
      FileReport other = run.file(there);
      Document otherDocument = other == null ? null : other.document();
      if (other != null && otherDocument != null) {
        Frame frame = frame(other, otherDocument, related.range(), label, '-', Style.RELATED);
        frames.add(new Placed(there, frame));
      }
    }

    private Frame frame(
        FileReport file, Document document, TextRange range, String label, char mark, Style style) {
      return new Frame(document.source(), masks(file), range, label, mark, style);
    }

    private List<Substitute> masks(FileReport file) {
      List<Substitute> known = masks.get(file.path());
      if (known == null) {
        known = Masks.of(file.secrets(), language);
        masks.put(file.path(), known);
      }
      return known;
    }

    private void advice(Finding finding, int gutter) {
      String help = Printable.escape(Texts.help(finding, language));
      if (!help.isEmpty()) {
        advice(Messages.HELP_LINE.in(language, help), gutter);
      }
      String explain = "easlint explain " + finding.rule().id().text();
      advice(Messages.DOCS_LINE.in(language, explain), gutter);
    }

    private void advice(String line, int gutter) {
      out.repeat(' ', gutter + 1);
      palette.append(out, Style.GUTTER, line.substring(0, 1));
      out.append(line, 1, line.length()).append('\n');
    }
  }

  /** A frame, with the path of its file when that is another one. */
  private record Placed(String path, Frame frame) {
    void append(StringBuilder out, int gutter, Palette palette) {
      if (!path.isEmpty()) {
        out.repeat(' ', gutter);
        palette.append(out, Style.GUTTER, "-->");
        out.append(' ').append(Printable.escape(path)).append(':');
        out.append(Frame.place(frame.source(), frame.range().start())).append('\n');
      }
      frame.append(out, gutter, palette);
    }
  }
}
