package easlint.rules.build;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The OPA program of the pinned version: its plan format carries no version, so no other will do.
 *
 * @param program where it lies
 * @param root the root of the rules, in which it runs, so that file names in its output are
 *     relative
 */
record Opa(Path program, Path root) {

  /**
   * What a run printed.
   *
   * @param code exit code
   * @param out standard output
   * @param err standard error
   */
  record Output(int code, String out, String err) {
    /** {@return both streams, for a person} */
    String all() {
      return (out + err).strip();
    }
  }

  /**
   * Looks on PATH, then where {@code go install} puts programs.
   *
   * @param environment the variables of the process
   * @param others receives a sentence for each OPA of another version
   * @return null when none has the version
   */
  static @Nullable Opa find(
      Path root, String version, Map<String, String> environment, List<String> others) {
    for (Path folder : folders(environment)) {
      for (String name : List.of("opa", "opa.exe")) {
        Path program = folder.resolve(name);
        if (Files.isRegularFile(program) && Files.isExecutable(program)) {
          Opa opa = new Opa(program, root);
          String found = opa.version();
          if (found.equals(version)) {
            return opa;
          }
          others.add("opa " + found + " was found, but the rules need " + version);
        }
      }
    }
    return null;
  }

  private static List<Path> folders(Map<String, String> environment) {
    List<Path> out = new ArrayList<>();
    add(out, environment.get("PATH"), "");
    add(out, environment.get("GOBIN"), "");
    add(out, environment.get("GOPATH"), "bin");
    add(out, environment.get("HOME"), "go/bin");
    add(out, environment.get("USERPROFILE"), "go/bin");
    return out;
  }

  private static void add(List<Path> out, @Nullable String paths, String below) {
    if (paths != null) {
      for (String path : paths.split(File.pathSeparator, -1)) {
        if (!path.isBlank()) {
          out.add(Path.of(path).resolve(below));
        }
      }
    }
  }

  private String version() {
    for (String line : run(List.of("version")).out().lines().toList()) {
      if (line.startsWith("Version: ")) {
        return line.substring("Version: ".length()).strip();
      }
    }
    return "of an unknown version";
  }

  /**
   * Runs a command of OPA to its end.
   *
   * @throws BuildFailure when the program cannot be run
   */
  Output run(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(arguments);
    Path errors = null;
    try {
      errors = Files.createTempFile("easlint-opa", ".err");
      Process process =
          new ProcessBuilder(command)
              .directory(root.toFile())
              .redirectError(errors.toFile())
              .start();
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Output(process.waitFor(), out, Files.readString(errors));
    } catch (IOException e) {
      throw new BuildFailure("opa cannot be run: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BuildFailure("the build was interrupted while opa ran");
    } finally {
      delete(errors);
    }
  }

  private static void delete(@Nullable Path file) {
    if (file != null && !file.toFile().delete()) {
      file.toFile().deleteOnExit();
    }
  }
}
