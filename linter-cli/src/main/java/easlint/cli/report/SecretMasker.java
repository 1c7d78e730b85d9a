package easlint.cli.report;

import easlint.json.Document;
import easlint.json.JsonArray;
import easlint.json.JsonNumber;
import easlint.json.JsonObject;
import easlint.json.JsonString;
import easlint.json.JsonValue;
import easlint.json.Member;
import easlint.service.AccessKeys;
import easlint.service.SecretName;
import easlint.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the secrets of a file, so that no frame shows one: a report is pasted into tickets and kept
 * by CI systems. What counts as a secret is what the rules {@code security/*} look for, whether or
 * not they run.
 */
public final class SecretMasker {
  /** A class, since the first lambda of a cold JVM costs milliseconds. */
  private enum ByStart implements Comparator<TextRange> {
    BY_START;

    @Override
    public int compare(TextRange a, TextRange b) {
      return Integer.compare(a.start(), b.start());
    }
  }

  /** Those of a file that nobody could read. */
  static final SecretMasker NONE = new SecretMasker("");

  /** A shorter one cannot be told from other text. */
  private static final int SHORTEST = 4;

  private final String text;
  private final List<TextRange> secrets = new ArrayList<>();
  private final Set<String> decoded = new HashSet<>();

  private SecretMasker(String text) {
    this.text = text;
  }

  /** {@return the secrets of a document} */
  static SecretMasker of(Document document) {
    return of(document, Set.of());
  }

  /**
   * {@return the secrets of a document}
   *
   * @param known texts that are secret, too, wherever they stand
   */
  static SecretMasker of(Document document, Set<String> known) {
    SecretMasker masker = new SecretMasker(document.source().text());
    JsonValue root = document.root();
    if (root != null) {
      masker.walk(root, false);
    }
    boolean noTree = root == null || root.kind() == JsonValue.Kind.ERROR;
    masker.findLoose(noTree || !document.problems().isEmpty(), noTree);
    for (String secret : known) {
      masker.findAll(secret);
    }
    return masker;
  }

  /** {@return the secrets of a text that is no document} */
  static SecretMasker ofText(String text) {
    SecretMasker masker = new SecretMasker(text);
    masker.findLoose(false, false);
    return masker;
  }

  private void findLoose(boolean broken, boolean noTree) {
    LooseSecrets.find(text, broken, noTree, secrets);
    UrlPasswords.find(text, secrets);
    secrets.addAll(AccessKeys.find(text));
  }

  private void findAll(String secret) {
    int at = secret.length() < SHORTEST ? -1 : text.indexOf(secret);
    while (at >= 0) {
      secrets.add(new TextRange(at, at + secret.length()));
      at = text.indexOf(secret, at + secret.length());
    }
  }

  /** {@return all secrets, as the file writes them and as a reader decodes them} */
  public Set<String> texts() {
    Set<String> texts = new HashSet<>(decoded);
    for (TextRange secret : secrets) {
      texts.add(text.substring(secret.start(), secret.end()));
    }
    return texts;
  }

  private void walk(JsonValue value, boolean credential) {
    switch (value.kind()) {
      case OBJECT -> walkObject((JsonObject) value, credential);
      case ARRAY -> {
        for (JsonValue element : ((JsonArray) value).elements()) {
          walk(element, credential);
        }
      }
      case STRING -> {
        if (credential) {
          add((JsonString) value);
        }
      }
      case NUMBER -> {
        if (credential && !Harmless.is(((JsonNumber) value).text())) {
          secrets.add(value.range());
        }
      }
      default -> {}
    }
  }

  private void walkObject(JsonObject object, boolean credential) {
    boolean secretVariable = isSecretVariable(object);
    for (Member member : object.members()) {
      String name = member.name();
      boolean secret =
          credential || SecretName.isSecretKey(name) || (secretVariable && name.equals("value"));
      walk(member.value(), secret);
    }
  }

  /** An element of {@code env}: {@code {"name": "DB_PASSWORD", "value": "..."}}. */
  private static boolean isSecretVariable(JsonObject object) {
    for (Member member : object.members()) {
      if (member.name().equals("name")
          && member.value() instanceof JsonString string
          && SecretName.isSecret(string.value())) {
        return true; // also when another name follows: one of them is meant
      }
    }
    return false;
  }

  private void add(JsonString string) {
    if (!Harmless.is(string.value())) {
      secrets.add(string.contentRange());
      decoded.add(string.value());
    }
  }

  /** {@return the places of all secrets, without their quotes, by place, without overlap} */
  public List<TextRange> places() {
    secrets.sort(ByStart.BY_START);
    List<TextRange> merged = new ArrayList<>();
    @Nullable TextRange last = null;
    for (TextRange range : secrets) {
      if (last != null && range.start() < last.end()) {
        last = new TextRange(last.start(), Math.max(last.end(), range.end()));
        merged.set(merged.size() - 1, last);
      } else {
        last = range;
        merged.add(range);
      }
    }
    return merged;
  }
}
