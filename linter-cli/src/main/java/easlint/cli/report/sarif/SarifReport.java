package easlint.cli.report.sarif;

import com.contrastsecurity.sarif.ArtifactLocation;
import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.OriginalUriBaseIds;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Run.ColumnKind;
import com.contrastsecurity.sarif.RunAutomationDetails;
import com.contrastsecurity.sarif.SarifSchema210;
import com.contrastsecurity.sarif.Tool;
import easlint.cli.message.Messages;
import easlint.cli.report.Report;
import easlint.cli.report.RepositoryPaths;
import easlint.cli.report.Rulebook;
import easlint.cli.report.Run;
import easlint.finding.Language;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * A SARIF 2.1.0 log, in the form that GitHub code scanning asks for.
 *
 * <p>It holds no time and no folder of the machine, so the same input gives the same bytes. Columns
 * count UTF-16 code units; the end is exclusive, as everywhere in SARIF.
 *
 * @param language the language of all sentences
 * @param limit the most findings of a file
 * @param paths the repository
 * @param suppressed whether suppressed findings are in it; code scanning would open alerts for them
 * @param category tells several logs of one commit apart; empty for none
 * @param rules the rules that ran
 */
public record SarifReport(
    Language language,
    int limit,
    RepositoryPaths paths,
    boolean suppressed,
    String category,
    Rulebook rules)
    implements Report {
  /** The base of all relative paths. */
  static final String ROOT = "SRCROOT";

  private static final URI SCHEMA =
      URI.create(
          "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");

  @Override
  public String render(Run run) {
    SarifRules table = SarifRules.of(run, rules, language);
    SarifArtifacts artifacts = new SarifArtifacts(run, paths);
    List<RankedResult> all = new SarifResults(this, run, table, artifacts).all();
    int kept = Math.min(all.size(), GithubLimits.RESULTS);
    String log = log(run, table, artifacts, all, kept);
    while (!GithubLimits.takes(log) && kept > 1) {
      kept /= 2;
      log = log(run, table, artifacts, all, kept);
    }
    return log;
  }

  private String log(
      Run run, SarifRules table, SarifArtifacts artifacts, List<RankedResult> all, int limit) {
    List<Result> kept = GithubLimits.mostSevere(all, limit);
    SarifInvocation invocation = new SarifInvocation(run, language, this.limit, artifacts);
    com.contrastsecurity.sarif.Run out =
        new com.contrastsecurity.sarif.Run()
            .withTool(new Tool().withDriver(table.driver()))
            .withInvocations(List.of(invocation.of(all.size() - kept.size(), kept.size())))
            .withOriginalUriBaseIds(root())
            .withArtifacts(artifacts.all())
            .withResults(kept)
            .withDefaultEncoding("UTF-8")
            .withNewlineSequences(new LinkedHashSet<>(List.of("\r\n", "\n", "\r")))
            .withColumnKind(ColumnKind.UTF_16_CODE_UNITS)
            .withLanguage(language.tag());
    if (!category.isEmpty()) {
      String id = category.endsWith("/") ? category : category + "/";
      out.setAutomationDetails(new RunAutomationDetails().withId(id));
    }
    return SarifWriter.write(
        new SarifSchema210()
            .with$schema(SCHEMA)
            .withVersion(SarifSchema210.Version._2_1_0)
            .withRuns(List.of(out)));
  }

  /** Without a URI, as the standard allows: where the folder lies is nobody else's business. */
  private OriginalUriBaseIds root() {
    OriginalUriBaseIds bases = new OriginalUriBaseIds();
    Message description = new Message().withText(Messages.REPOSITORY_ROOT.in(language));
    bases.setAdditionalProperty(ROOT, new ArtifactLocation().withDescription(description));
    return bases;
  }
}
