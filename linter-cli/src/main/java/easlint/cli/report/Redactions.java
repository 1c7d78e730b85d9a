package easlint.cli.report;

import java.util.IdentityHashMap;

/** What takes the secrets of files out of texts, made once for each file. */
public final class Redactions {
  private final IdentityHashMap<FileReport, SecretParts> made = new IdentityHashMap<>();

  /** {@return a text on a file without the file's secrets} */
  public String hide(FileReport file, String text) {
    SecretParts secrets = made.get(file);
    if (secrets == null) {
      secrets = new SecretParts(file.secrets().texts());
      made.put(file, secrets);
    }
    return secrets.hide(text);
  }
}
