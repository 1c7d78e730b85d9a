package easlint.schema.build;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One value in every setting, one at a time: both schemas judge that place alike. */
class EverySettingTest {
  private static final Schema PUBLISHED = Fixtures.schema(Fixtures.PUBLISHED);
  private static final Schema CANONICAL = Fixtures.schema(Fixtures.VALIDATION);

  @TestFactory
  Stream<DynamicTest> aWrongTypeIsRefused() {
    return Fixtures.settings().stream()
        .filter(setting -> !setting.types().isEmpty())
        .map(setting -> DynamicTest.dynamicTest(setting.path().toString(), () -> refuse(setting)));
  }

  private static void refuse(Setting setting) {
    String wrong = setting.types().contains("array") ? "{\"a\": 1}" : "[[\"a\"]]";
    JsonNode document = document(setting.path(), wrong);
    assertTrue(judged(PUBLISHED, setting.path(), document), "the published schema accepts it");
    assertTrue(judged(CANONICAL, setting.path(), document), "the canonical schema accepts it");
  }

  @TestFactory
  Stream<DynamicTest> aPlaceholderIsAccepted() {
    return Fixtures.settings().stream()
        .map(setting -> DynamicTest.dynamicTest(setting.path().toString(), () -> accept(setting)));
  }

  private static void accept(Setting setting) {
    for (String placeholder : List.of("${VALUE}", "{{ value }}", "<value>", "your-value", "xxx")) {
      JsonNode document = document(setting.path(), "\"" + placeholder + "\"");
      assertFalse(judged(PUBLISHED, setting.path(), document), placeholder);
    }
  }

  @TestFactory
  Stream<DynamicTest> nothingIsAcceptedWhereNothingHasToBe() {
    return Fixtures.settings().stream()
        .filter(setting -> setting.required().isEmpty() && !setting.flag("x-keep-empty"))
        .filter(setting -> !isObjectInList(setting))
        .map(
            setting ->
                DynamicTest.dynamicTest(
                    setting.path().toString(),
                    () -> {
                      for (String nothing : List.of("null", "\"\"")) {
                        JsonNode document = document(setting.path(), nothing);
                        assertFalse(judged(PUBLISHED, setting.path(), document), nothing);
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> nullIsNothingEvenWhereEmptyValuesCount() {
    return Fixtures.settings().stream()
        .filter(setting -> setting.required().isEmpty() && setting.flag("x-keep-empty"))
        .map(
            setting ->
                DynamicTest.dynamicTest(
                    setting.path().toString(),
                    () -> {
                      JsonNode document = document(setting.path(), "null");
                      assertFalse(judged(PUBLISHED, setting.path(), document));
                      JsonNode text = document(setting.path(), "\"\"");
                      assertTrue(judged(PUBLISHED, setting.path(), text));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> aListHasNoPlaceForAnAbsentObject() {
    return Fixtures.settings().stream()
        .filter(EverySettingTest::isObjectInList)
        .map(
            setting ->
                DynamicTest.dynamicTest(
                    setting.path().toString(),
                    () -> {
                      for (String nothing : List.of("null", "\"\"")) {
                        JsonNode document = document(setting.path(), nothing);
                        assertTrue(judged(PUBLISHED, setting.path(), document), nothing);
                      }
                    }));
  }

  private static boolean isObjectInList(Setting setting) {
    return setting.path().last().equals(SettingPath.ELEMENT)
        && setting.types().equals(List.of("object"));
  }

  private static boolean judged(Schema schema, SettingPath path, JsonNode document) {
    String place = pointer(path);
    for (String violation : Fixtures.violations(schema, document)) {
      if (violation.startsWith(place + " ")) {
        return true;
      }
    }
    return false;
  }

  private static String pointer(SettingPath path) {
    return path.toString().replace("/*", "/0").replace("/{}", "/any");
  }

  /** {@return the smallest document that holds the value at the place} */
  private static JsonNode document(SettingPath path, String value) {
    String text = value;
    for (String segment : path.segments().reversed()) {
      String key = segment.equals(SettingPath.ANY_NAME) ? "any" : segment;
      text = key.equals(SettingPath.ELEMENT) ? "[" + text + "]" : "{\"" + key + "\":" + text + "}";
    }
    return Fixtures.json(text);
  }
}
