package easlint.cli.report.sarif;

import com.contrastsecurity.sarif.Invocation;
import com.contrastsecurity.sarif.Location;
import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.Notification;
import com.contrastsecurity.sarif.PhysicalLocation;
import com.contrastsecurity.sarif.ReportingDescriptorReference;
import easlint.cli.message.Messages;
import easlint.cli.message.Sentence;
import easlint.cli.report.FileReport;
import easlint.cli.report.Notices;
import easlint.cli.report.Prose;
import easlint.cli.report.Run;
import easlint.cli.terminal.Printable;
import easlint.finding.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How the run went: its exit code, and what is to be said beside the results. */
final class SarifInvocation {
  /** From this exit code on, something was not checked. */
  private static final int NOT_CHECKED = 2;

  private final Run run;
  private final Language language;
  private final int limit;
  private final SarifArtifacts artifacts;

  SarifInvocation(Run run, Language language, int limit, SarifArtifacts artifacts) {
    this.run = run;
    this.language = language;
    this.limit = limit;
    this.artifacts = artifacts;
  }

  /**
   * {@return the invocation of a log that keeps some results and leaves others out}
   *
   * @param cut how many results GitHub's limits left out
   * @param kept how many are in the log
   */
  Invocation of(int cut, int kept) {
    List<Notification> notifications = new ArrayList<>();
    for (Sentence failure : run.ending().failures()) {
      notifications.add(
          notification(failure.code(), failure.in(language), Notification.Level.ERROR));
    }
    for (FileReport file : run.files()) {
      if (file.document() == null) {
        notifications.add(notChecked(file));
      }
    }
    for (Run.Notice notice : Notices.of(run, limit, language)) {
      notifications.add(notification(notice.code(), notice.message(), Notification.Level.WARNING));
    }
    if (cut > 0) {
      Sentence sentence = Sentence.of(Messages.REPORT_CUT, cut, kept);
      notifications.add(
          notification(sentence.code(), sentence.in(language), Notification.Level.WARNING));
    }
    return new Invocation()
        .withExitCode(run.ending().code())
        .withExecutionSuccessful(run.ending().code() < NOT_CHECKED)
        .withToolExecutionNotifications(notifications.isEmpty() ? null : notifications);
  }

  private Notification notChecked(FileReport file) {
    Sentence sentence = Sentence.of(Messages.NOT_CHECKED, file.path());
    PhysicalLocation place =
        new PhysicalLocation().withArtifactLocation(artifacts.reference(file.path()));
    return notification(sentence.code(), sentence.in(language), Notification.Level.ERROR)
        .withLocations(Set.of(new Location().withPhysicalLocation(place)));
  }

  private Notification notification(String code, String text, Notification.Level level) {
    return new Notification()
        .withDescriptor(new ReportingDescriptorReference().withId(code))
        .withLevel(level)
        .withMessage(new Message().withText(Prose.sentence(Printable.escape(text), language)));
  }
}
