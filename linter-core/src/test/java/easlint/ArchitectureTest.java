package easlint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the layers of docs/architecture.md: a package may use only those before it in the list. */
class ArchitectureTest {
  private static final List<String> LAYERS =
      List.of(
          "text", "json", "finding", "service", "check", "fix", "schema", "rego", "rules", "config",
          "files", "lint");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("easlint");

  @TestFactory
  List<DynamicTest> aPackageUsesOnlyThoseBeforeIt() {
    return LAYERS.stream()
        .map(layer -> DynamicTest.dynamicTest(layer, () -> usesOnlyEarlier(layer)))
        .toList();
  }

  private static void usesOnlyEarlier(String layer) {
    String[] later =
        LAYERS.subList(LAYERS.indexOf(layer) + 1, LAYERS.size()).stream()
            .map(ArchitectureTest::packages)
            .toArray(String[]::new);
    if (later.length > 0) {
      noClasses()
          .that()
          .resideInAPackage(packages(layer))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @Test
  void everyPackageHasAPlaceInTheList() {
    Set<String> found =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith("easlint."))
            .map(name -> name.substring("easlint.".length()).replaceFirst("\\..*", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    found.removeAll(LAYERS);
    assertEquals(Set.of(), found);
  }

  @Test
  void theEngineUsesNothingOfOurs() {
    String[] others =
        LAYERS.stream()
            .filter(layer -> !layer.equals("rego"))
            .map(ArchitectureTest::packages)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(packages("rego"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .check(CLASSES);
  }

  @Test
  void onlyTheRulesUseTheEngine() {
    noClasses()
        .that()
        .resideInAnyPackage("easlint.config..", "easlint.files..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(packages("rego"))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void onlyTheSchemaPackageSeesJacksonAndNetworknt() {
    noClasses()
        .that()
        .resideOutsideOfPackage(packages("schema"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml..", "com.networknt..")
        .check(CLASSES);
  }

  @Test
  void ourClassesDoNotInheritFromEachOther() {
    Set<String> heirs =
        CLASSES.stream()
            .filter(
                each ->
                    each.getRawSuperclass()
                        .filter(parent -> parent.getPackageName().startsWith("easlint"))
                        .filter(parent -> !parent.isEnum())
                        .isPresent())
            .map(JavaClass::getName)
            .collect(Collectors.toSet());
    assertTrue(heirs.isEmpty(), heirs::toString);
  }

  /**
   * Without those below: the tables that the schema module generates are constants for every layer.
   */
  private static String packages(String layer) {
    return "easlint." + layer;
  }
}
