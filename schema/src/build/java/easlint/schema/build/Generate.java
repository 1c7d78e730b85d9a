package easlint.schema.build;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes every product of the authored schema; run by the build from source. */
public final class Generate {
  private static final String PUBLISHED = "published/eas-service.schema.json";

  private Generate() {}

  /**
   * Generates the tables, the canonical schemas and the published schema.
   *
   * @param args the module's folder, and the build's output folder
   * @throws IOException when a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path module = Path.of(args[0]);
    Path target = Path.of(args[1]);
    ObjectNode authored = AuthoredSchema.read(module.resolve("src/main/schema"));
    List<Setting> settings = Setting.all(authored);
    List<FactList> facts = FactList.readAll(module.resolve("src/main/facts"));
    FactList.fillOpenLists(settings, facts);

    Path tables = target.resolve("generated-sources/schema/easlint/schema/table");
    write(tables.resolve("SettingTable.java"), Tables.settings(settings));
    write(tables.resolve("FactTable.java"), Tables.facts(facts));
    Path resources = target.resolve("generated-resources/easlint/schema");
    write(resources.resolve("canonical.schema.json"), Json.compact(CanonicalSchema.full(authored)));
    write(
        resources.resolve("validation.schema.json"), Json.compact(CanonicalSchema.lean(authored)));
    String published = Json.text(new PublishedSchema(authored, settings, facts).build());
    try {
      refresh(module.resolve(PUBLISHED), published, System.getenv("CI") != null);
    } catch (IllegalStateException stale) {
      System.err.println(stale.getMessage());
      System.exit(1);
    }
  }

  /** Rewrites the checked-in file when it is stale; in CI a stale file ends the build instead. */
  static void refresh(Path file, String text, boolean inCi) throws IOException {
    if (Files.exists(file) && Files.readString(file).equals(text)) {
      return;
    }
    if (inCi) {
      throw new IllegalStateException(
          PUBLISHED + " is stale: run the build locally and commit the file that it rewrites");
    }
    write(file, text);
  }

  /** Leaves a file alone that already holds the text, so that nothing is compiled again for it. */
  private static void write(Path file, String text) throws IOException {
    if (Files.exists(file) && Files.readString(file).equals(text)) {
      return;
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text);
  }
}
