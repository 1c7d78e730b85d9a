package easlint.files;

import easlint.files.AtomicWriteException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the content of a file so that at any moment, also after a crash, it holds the old bytes
 * or the new ones: the new ones go to a file beside it, which then takes its name.
 *
 * <p>Mode, group and owner stay, as far as the system lets this user set them. A link stays a link;
 * what it leads to is replaced. A hard link elsewhere keeps the old content.
 */
public final class AtomicWrite {
  /** Begins with a dot and the tool's name: no search finds it. */
  private static final String PREFIX = ".easlint-";

  private AtomicWrite() {}

  /**
   * Replaces a file.
   *
   * @param file the file, or a link to it
   * @param tree the folder that the run is about: a file below it must not be reached by a link out
   *     of it
   * @param before the bytes that were read; a file that holds others by now is left alone
   * @param after the new bytes
   * @throws AtomicWriteException if the file is left as it was; its reason says why
   */
  public static void replace(Path file, Path tree, byte[] before, byte[] after)
      throws AtomicWriteException {
    try {
      Path target = target(file, tree);
      if (!Files.isWritable(target)) {
        throw new AtomicWriteException(Reason.NO_PERMISSION, null);
      }
      write(target, before, after);
    } catch (IOException failure) {
      throw told(failure);
    }
  }

  /**
   * Writes a file, whatever it held: one that is not there yet is made, as whole as a replaced one.
   *
   * @param file the file, or a link to it
   * @param tree the folder that the run is about: a file below it must not be reached by a link out
   *     of it
   * @param content the bytes
   * @throws AtomicWriteException if everything is as it was; its reason says why
   */
  public static void write(Path file, Path tree, byte[] content) throws AtomicWriteException {
    try {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        replace(file, tree, Files.readAllBytes(file), content);
      } else {
        create(file.toAbsolutePath().normalize(), content);
      }
    } catch (IOException failure) {
      throw told(failure);
    }
  }

  private static AtomicWriteException told(IOException failure) {
    if (failure instanceof AtomicWriteException known) {
      return known;
    }
    boolean denied = failure instanceof AccessDeniedException;
    return new AtomicWriteException(denied ? Reason.NO_PERMISSION : Reason.SYSTEM, failure);
  }

  /** The system gives it the mode of new files, which a temporary one does not have. */
  private static void create(Path file, byte[] content) throws IOException {
    Path fresh = file.resolveSibling(PREFIX + Long.toHexString(System.nanoTime()) + ".tmp");
    try (FileChannel out =
        FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      put(out, content);
    } catch (IOException failure) {
      Files.deleteIfExists(fresh);
      throw failure;
    }
    move(fresh, file);
  }

  private static void put(FileChannel out, byte[] content) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(content);
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
    out.force(true);
  }

  private static void move(Path fresh, Path target) throws IOException {
    try {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** What a link leads to, when that is no way out. */
  private static Path target(Path file, Path tree) throws IOException {
    Path absolute = file.toAbsolutePath().normalize();
    Path real = file.toRealPath();
    Path folder = tree.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    Path home = absolute.startsWith(folder) || parent == null ? folder : parent;
    if (!real.startsWith(home.toRealPath())) {
      throw new AtomicWriteException(Reason.LINK, null);
    }
    return real;
  }

  private static void write(Path target, byte[] before, byte[] after) throws IOException {
    Path folder = target.resolveSibling("");
    Path fresh = Files.createTempFile(folder, PREFIX, ".tmp");
    try {
      try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        copyAttributes(target, fresh);
        put(out, after);
      }
      if (!Arrays.equals(before, Files.readAllBytes(target))) {
        throw new AtomicWriteException(Reason.CHANGED, null);
      }
    } catch (IOException failure) {
      Files.deleteIfExists(fresh);
      throw failure;
    }
    move(fresh, target);
  }

  private static void copyAttributes(Path from, Path to) throws IOException {
    PosixFileAttributeView source = view(from);
    PosixFileAttributeView target = view(to);
    if (source == null || target == null) {
      return; // the system has no such attributes; the folder gives what it has
    }
    PosixFileAttributes attributes = source.readAttributes();
    setOwner(target, attributes);
    target.setPermissions(attributes.permissions());
  }

  private static @Nullable PosixFileAttributeView view(Path file) {
    return Files.getFileAttributeView(
        file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
  }

  /** Only the super-user may give files away: for anyone else the file becomes their own. */
  private static void setOwner(PosixFileAttributeView target, PosixFileAttributes attributes) {
    try {
      PosixFileAttributes own = target.readAttributes();
      if (!own.group().equals(attributes.group())) {
        target.setGroup(attributes.group());
      }
      if (!own.owner().equals(attributes.owner())) {
        target.setOwner(attributes.owner());
      }
    } catch (IOException forbidden) {
      return;
    }
  }
}
