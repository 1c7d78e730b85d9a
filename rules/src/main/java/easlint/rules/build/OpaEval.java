package easlint.rules.build;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Evaluates one query over many cases. */
final class OpaEval {
  private OpaEval() {}

  /**
   * {@return the value of the query}
   *
   * @throws BuildFailure when OPA cannot evaluate it
   */
  static JsonNode run(Opa opa, List<String> files, String query, @Nullable JsonNode input) {
    List<String> arguments = new ArrayList<>(List.of("eval", "--format", "json"));
    files.forEach(file -> arguments.addAll(List.of("--data", file)));
    Path inputFile = null;
    try {
      if (input != null) {
        inputFile = Files.createTempFile("easlint-input", ".json");
        Files.writeString(inputFile, input.toString());
        arguments.addAll(List.of("--input", inputFile.toString()));
      }
      arguments.add(query);
      Opa.Output output = opa.run(arguments);
      if (output.code() != 0) {
        throw new BuildFailure(OpaErrors.sentences(output));
      }
      return Json.read(output.out()).at("/result/0/expressions/0/value");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (inputFile != null && !inputFile.toFile().delete()) {
        inputFile.toFile().deleteOnExit();
      }
    }
  }
}
