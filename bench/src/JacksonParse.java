import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What reading the same files costs when nothing is checked: every token by Jackson's parser. */
final class JacksonParse {
  private JacksonParse() {}

  /** Reads the files, or all files of the folders, that are named. */
  public static void main(String[] args) throws IOException {
    JsonFactory factory = new JsonFactory();
    int tokens = 0;
    for (String arg : args) {
      for (Path file : files(Path.of(arg))) {
        tokens += tokens(factory, Files.readAllBytes(file));
      }
    }
    System.out.println(tokens);
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    List<Path> files = new ArrayList<>();
    try (var entries = Files.newDirectoryStream(path)) {
      entries.forEach(files::add);
    }
    return files;
  }

  private static int tokens(JsonFactory factory, byte[] bytes) throws IOException {
    int count = 0;
    try (JsonParser parser = factory.createParser(bytes)) {
      while (parser.nextToken() != null) {
        count++;
      }
    }
    return count;
  }
}
