package easlint.rules.build;

import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_int;

import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the catalogue once more, as a class whose constants hold it.
 *
 * <p>The linter needs to know on each run which rules are on, and the texts of few of them. Opening
 * a resource and reading all of it costs a cold JVM tens of milliseconds; a constant costs what is
 * looked at.
 */
final class RuleTable {
  private static final ClassDesc NAME = ClassDesc.of("easlint.rules.table.RuleTable");
  private static final int PUBLIC_STATIC = ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC;

  private RuleTable() {}

  /**
   * Writes {@code easlint/rules/table/RuleTable.class}: {@code index()} has a line for each rule,
   * id, set and profiles with a tab between; {@code json(n)} is the entry of the n-th in the
   * catalogue.
   *
   * @param classes the folder that the jar is made from
   */
  static void write(List<Rule> rules, Path classes) throws IOException {
    byte[] bytes = ClassFile.of().build(NAME, builder -> fill(builder, rules));
    Path file = classes.resolve("easlint/rules/table/RuleTable.class");
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static void fill(ClassBuilder builder, List<Rule> rules) {
    String index = String.join("\n", rules.stream().map(RuleTable::line).toList());
    builder.withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL | ClassFile.ACC_SUPER);
    builder.withMethodBody(
        "index",
        MethodTypeDesc.of(CD_String),
        PUBLIC_STATIC,
        code -> code.loadConstant(index).areturn());
    List<String> entries = rules.stream().map(rule -> Catalog.entry(rule).toString()).toList();
    builder.withMethodBody(
        "json", MethodTypeDesc.of(CD_String, CD_int), PUBLIC_STATIC, code -> json(code, entries));
  }

  private static String line(Rule rule) {
    Metadata metadata = rule.metadata();
    return rule.id() + "\t" + metadata.set() + "\t" + String.join(" ", metadata.profiles());
  }

  private static void json(CodeBuilder code, List<String> entries) {
    List<SwitchCase> cases = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      cases.add(SwitchCase.of(i, code.newLabel()));
    }
    Label other = code.newLabel();
    code.iload(0).tableswitch(other, cases);
    for (SwitchCase each : cases) {
      code.labelBinding(each.target()).loadConstant(entries.get(each.caseValue())).areturn();
    }
    code.labelBinding(other).loadConstant("").areturn();
  }
}
