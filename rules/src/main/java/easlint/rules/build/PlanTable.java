package easlint.rules.build;

import static java.lang.constant.ConstantDescs.CD_String;

import easlint.rego.Program;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the compiled rules in the engine's compact form, as a class whose constants hold it:
 * neither a resource has to be opened for them at run time, nor megabytes of JSON read.
 */
final class PlanTable {
  private static final ClassDesc NAME = ClassDesc.of("easlint.rules.table.PlanTable");

  /** A constant may have 65,535 bytes, and half of the characters of ISO 8859-1 take two. */
  private static final int CHARACTERS = 20_000;

  private PlanTable() {}

  /**
   * Writes {@code easlint/rules/table/PlanTable.class}: the texts of {@code parts()}, one after the
   * other and read as ISO 8859-1, are the bytes that {@link Program#load} takes.
   *
   * @param root the root of the rules
   * @param classes the folder that the jar is made from
   */
  static void write(Path root, Path classes) throws IOException {
    byte[] compact = Program.compact(Files.readAllBytes(root.resolve(Sources.PLAN)));
    byte[] bytes =
        ClassFile.of()
            .build(
                NAME,
                builder ->
                    builder
                        .withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL | ClassFile.ACC_SUPER)
                        .withMethodBody(
                            "parts",
                            MethodTypeDesc.of(CD_String.arrayType()),
                            ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC,
                            code -> parts(code, split(compact))));
    Path file = classes.resolve("easlint/rules/table/PlanTable.class");
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static List<String> split(byte[] bytes) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < bytes.length; i += CHARACTERS) {
      int length = Math.min(CHARACTERS, bytes.length - i);
      out.add(new String(bytes, i, length, StandardCharsets.ISO_8859_1));
    }
    return out;
  }

  private static void parts(CodeBuilder code, List<String> parts) {
    code.loadConstant(parts.size()).anewarray(CD_String);
    for (int i = 0; i < parts.size(); i++) {
      code.dup().loadConstant(i).loadConstant(parts.get(i)).aastore();
    }
    code.areturn();
  }
}
