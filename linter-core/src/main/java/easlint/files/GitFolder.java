package easlint.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a git repository keeps its files. Nothing here runs git. */
public final class GitFolder {
  private static final String NAME = ".git";
  private static final String LINK = "gitdir:";

  private GitFolder() {}

  /** {@return whether a folder is the top of a working tree} */
  static boolean isTop(Path folder) {
    return Files.exists(folder.resolve(NAME));
  }

  /** {@return the top of the working tree that a folder lies in, or null} */
  public static @Nullable Path top(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (isTop(at)) {
        return at;
      }
    }
    return null;
  }

  /**
   * {@return the folder with the repository's own settings}: {@code .git}, but for a submodule or a
   * linked working tree, where that is a file which tells the place
   *
   * @param top the top of a working tree
   * @throws IOException if that file cannot be read
   */
  public static Path settings(Path top) throws IOException {
    Path place = top.resolve(NAME);
    if (Files.isDirectory(place)) {
      return place;
    }
    String link = Files.readString(place).strip();
    if (!link.startsWith(LINK)) {
      throw new IOException(place.toString());
    }
    Path own = resolve(top, link.substring(LINK.length()).strip());
    Path common = own.resolve("commondir");
    return Files.exists(common) ? resolve(own, Files.readString(common).strip()) : own;
  }

  private static Path resolve(Path folder, String path) throws IOException {
    try {
      return folder.resolve(path).normalize();
    } catch (InvalidPathException invalid) {
      throw new IOException(path, invalid);
    }
  }
}
