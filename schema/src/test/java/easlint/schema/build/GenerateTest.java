package easlint.schema.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {
  @Test
  void rewritesAStaleFileLocally(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "old");
    Generate.refresh(file, "new", false);
    assertEquals("new", Files.readString(file));
  }

  @Test
  void failsInCiWhenTheFileIsStale(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "old");
    IllegalStateException stale =
        assertThrows(IllegalStateException.class, () -> Generate.refresh(file, "new", true));
    assertTrue(String.valueOf(stale.getMessage()).contains("is stale"));
    assertEquals("old", Files.readString(file));
    Generate.refresh(file, "old", true);
  }

  @Test
  void refusesAReferenceToNothing(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("service.schema.json"), "{\"$ref\": \"#/$defs/none\"}");
    assertThrows(IllegalArgumentException.class, () -> AuthoredSchema.read(folder));
  }

  @Test
  void whatStandsBesideAReferenceWins(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("service.schema.json"), "{\"$ref\": \"part.json\", \"title\": \"own\"}");
    Files.writeString(folder.resolve("part.json"), "{\"title\": \"theirs\", \"type\": \"object\"}");
    JsonNode joined = AuthoredSchema.read(folder);
    assertEquals("{\"title\":\"own\",\"type\":\"object\"}", joined.toString());
  }
}
