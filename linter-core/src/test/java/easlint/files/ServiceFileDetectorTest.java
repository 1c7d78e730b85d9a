package easlint.files;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceFileDetectorTest {
  @ParameterizedTest
  @ValueSource(strings = {"containers", "processor", "processor_path", "cloud", "model_path"})
  void seesMetadataWithAProgram(String key) {
    assertTrue(holds("{\"" + key + "\": [], \"metadata\" : {}}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"metadata\": {}}",
        "{\"containers\": []}",
        "{\"spec\": {\"metadata\": {}, \"containers\": []}}",
        "[{\"metadata\": {}, \"containers\": []}]",
        "{\"a\": \"metadata\", \"b\": \"containers\"}",
        "{\"metadata_of_a_long_name\": {}, \"containers\": []}",
        "{\"a\": \"\\\"metadata\\\": \", \"containers\": []}",
      })
  void passesOverOtherJson(String text) {
    assertFalse(holds(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"metadata\": {\"name\": \"a\"}, \"cloud\": {}",
        "{\"metadata\": {,}, \"containers\" []\n \"cloud\": {}",
        "{\"metadata\"\n:{\"note\": \"never closed\n}, \"cloud\": {}",
        "\uFEFF{\"metadata\": {}, \"cloud\": {}}",
        "// a comment\n{\"metadata\": {}, \"cloud\": {}}",
      })
  void seesBrokenFiles(String text) {
    assertTrue(holds(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32"})
  void seesOtherEncodings(String charset) {
    byte[] bytes = "{\"metadata\": {}, \"cloud\": {}}".getBytes(Charset.forName(charset));
    assertTrue(ServiceFileDetector.holdsService(bytes));
  }

  @Test
  void aNameCanDecide() {
    assertTrue(ServiceFileDetector.isService("my-service.json", new byte[0]));
    assertTrue(ServiceFileDetector.isService("EAS_demo.json", new byte[0]));
    assertFalse(ServiceFileDetector.isService("service.yaml", new byte[0]));
    assertFalse(ServiceFileDetector.isService("package.json", new byte[0]));
  }

  private static boolean holds(String text) {
    return ServiceFileDetector.holdsService(text.getBytes(StandardCharsets.UTF_8));
  }
}
