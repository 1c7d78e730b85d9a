package easlint.cli.report.sarif;

import com.contrastsecurity.sarif.PartialFingerprints;
import easlint.cli.report.FileReport;
import easlint.finding.Finding;
import easlint.json.Document;
import easlint.lint.Fingerprints;
import easlint.text.Encoding;
import easlint.text.Source;
import easlint.text.TextRange;
import java.util.List;

/**
 * What results of a file are known again by: GitHub's hash of the line, and easlint's fingerprint.
 *
 * <p>The hash of a line could give a short secret on it away, since all else that it is made of is
 * known. Such a result has none; the action that uploads a report to GitHub, beside the file, then
 * adds it.
 */
final class SarifFingerprints {
  private final Source source;
  private final List<LineHashes.Hash> hashes;
  private final List<TextRange> secrets;
  private final Fingerprints fingerprints;

  SarifFingerprints(FileReport file, Document document) {
    fingerprints = file.fingerprints();
    source = document.source();
    hashes = LineHashes.of(FileBytes.asUtf8(source));
    secrets = file.secrets().places();
  }

  /** {@return the fingerprints of one of the file's findings} */
  PartialFingerprints of(Finding finding) {
    PartialFingerprints out = new PartialFingerprints();
    int line = source.position(finding.range().start()).line();
    if (line <= hashes.size() && !isSecret(hashes.get(line - 1))) {
      out.setAdditionalProperty("primaryLocationLineHash", hashes.get(line - 1).text());
    }
    out.setAdditionalProperty("easlintFingerprint/v1", fingerprints.of(finding));
    return out;
  }

  private boolean isSecret(LineHashes.Hash hash) {
    if (source.encoding() != Encoding.UTF_8) {
      return !secrets.isEmpty(); // its window is one of another text
    }
    int mark = source.hasByteOrderMark() ? 1 : 0;
    int start = hash.window().start() - mark;
    int end = hash.window().end() - mark;
    for (TextRange secret : secrets) {
      if (secret.start() < end && secret.end() > start) {
        return true;
      }
    }
    return false;
  }
}
