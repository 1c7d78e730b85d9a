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

  private final String text;
  private final List<TextRange> secrets = new ArrayList<>();
  private final Set<String> decoded = new HashSet<>();

  private SecretMasker(String text) {
    this.text = text;
  }

  /** {@return the secrets of a document} */
  static SecretMasker of(Document document) {
    SecretMasker masker = new SecretMasker(document.source().text());
    JsonValue root = document.root();
    if (root != null) {
      masker.walk(root, false);
    }
    boolean noTree = root == null || root.kind() == JsonValue.Kind.ERROR;
    boolean broken = noTree || !document.problems().isEmpty();
    LooseSecrets.find(masker.text, broken, noTree, masker.secrets);
    UrlPasswords.find(masker.text, masker.secrets);
    masker.secrets.addAll(AccessKeys.find(masker.text));
    return masker;
  }

  /** {@return the places of all secrets, without their quotes, by place, without overlap} */
  public static List<TextRange> secrets(Document document) {
    return of(document).merged();
  }

  /** {@return all secrets, as the file writes them and as a reader decodes them} */
  Set<String> texts() {
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
    JsonValue name = object.get("name");
    return name instanceof JsonString string && SecretName.isSecret(string.value());
  }

  private void add(JsonString string) {
    if (!Harmless.is(string.value())) {
      secrets.add(string.contentRange());
      decoded.add(string.value());
    }
  }

  private List<TextRange> merged() {
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
