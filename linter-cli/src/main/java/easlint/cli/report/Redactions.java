package easlint.cli.report;

import easlint.json.Document;
import java.util.IdentityHashMap;
import java.util.Map;

/** What takes the secrets of documents out of texts, made once for each document. */
public final class Redactions {
  private final Map<Document, Redaction> made = new IdentityHashMap<>();

  /** {@return a text on a document without the document's secrets} */
  public String hide(Document document, String text) {
    Redaction redaction = made.get(document);
    if (redaction == null) {
      redaction = Redaction.of(document);
      made.put(document, redaction);
    }
    return redaction.hide(text);
  }
}
