package easlint.service;

import org.jspecify.annotations.Nullable;

/** How far a shell reads the text of a setting. */
enum ShellReader {
  /** Not at all. */
  NONE,
  /** As commands: {@code command}, {@code script}. */
  TEXT,
  /** As one word of a command: an element of {@code args}, or of a probe's {@code command}. */
  WORD,
  /** As the value of a variable: {@code env[].value}. */
  VARIABLE;

  /** {@return how far a shell reads this setting} */
  static ShellReader of(Setting setting) {
    return switch (setting.name()) {
      case "command", "script" -> isContainer(setting.parent()) ? TEXT : NONE;
      case "value" -> isIn(parent(setting.parent()), "env") ? VARIABLE : NONE;
      default -> isIn(setting.parent(), "args") || isProbeCommand(setting.parent()) ? WORD : NONE;
    };
  }

  /**
   * {@return whether a text, read that way, holds something that still has to be filled in and so
   * may not be judged}
   */
  boolean holdsPlaceholder(String text) {
    return switch (this) {
      case NONE -> Placeholders.find(text) != null;
      case WORD -> !Placeholders.findInShell(text, false).isEmpty();
      case VARIABLE -> !Placeholders.findInShell(text, true).isEmpty();
      case TEXT -> false; // only the word that holds it is exempt
    };
  }

  /** {@code containers[].liveness_check.exec.command}. */
  private static boolean isProbeCommand(@Nullable Setting list) {
    Setting handler = parent(list);
    return list != null
        && list.name().equals("command")
        && handler != null
        && handler.name().equals("exec")
        && isContainer(parent(parent(handler)));
  }

  private static boolean isIn(@Nullable Setting list, String name) {
    return list != null && list.name().equals(name) && isContainer(list.parent());
  }

  private static boolean isContainer(@Nullable Setting setting) {
    Setting list = parent(setting);
    Setting root = parent(list);
    return list != null
        && list.name().equals("containers")
        && root != null
        && root.parent() == null;
  }

  private static @Nullable Setting parent(@Nullable Setting setting) {
    return setting == null ? null : setting.parent();
  }
}
