package easlint.cli;

import easlint.files.FileFinder;
import java.nio.file.Path;

/**
 * What the configuration leaves out.
 *
 * @param files the files and folders
 * @param named whether that holds for files which are named on the command line, too
 */
record Excluded(FileFinder.Ignore files, boolean named) {

  /** {@return whether a file that was named is left out} */
  boolean leavesOutNamed(Path file) {
    return named && files.ignores(file, false);
  }

  /** {@return what this leaves out, and other rules leave out beside it} */
  FileFinder.Ignore and(FileFinder.Ignore other) {
    return new Either(files, other);
  }

  private record Either(FileFinder.Ignore one, FileFinder.Ignore other)
      implements FileFinder.Ignore {
    @Override
    public boolean ignores(Path path, boolean folder) {
      return one.ignores(path, folder) || other.ignores(path, folder);
    }
  }
}
