package easlint.rules.build;

import java.util.List;

/**
 * A rule folder whose files have been read.
 *
 * @param id {@code category/kebab-name}
 * @param rego the rule itself
 * @param testFile path of its tests, which a rule checked in Java has not
 * @param pageFile path of its page
 * @param page lines of the page
 * @param metadata what its METADATA say
 */
record Rule(
    String id,
    RegoFile rego,
    String testFile,
    String pageFile,
    List<String> page,
    Metadata metadata) {

  String category() {
    return id.substring(0, id.indexOf('/'));
  }

  String name() {
    return id.substring(id.indexOf('/') + 1);
  }

  /** {@return whether OPA runs it; otherwise a layer of the core does} */
  boolean inRego() {
    return !rego.bodyIsEmpty();
  }
}
