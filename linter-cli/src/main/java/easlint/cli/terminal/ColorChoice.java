package easlint.cli.terminal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When output is coloured. */
public enum ColorChoice {
  AUTO("auto"),
  ALWAYS("always"),
  NEVER("never");

  private final String id;

  ColorChoice(String id) {
    this.id = id;
  }

  /** {@return the word of {@code --color}} */
  public String id() {
    return id;
  }

  /** {@return the choice of that word, or null} */
  public static @Nullable ColorChoice of(String id) {
    for (ColorChoice choice : values()) {
      if (choice.id.equals(id)) {
        return choice;
      }
    }
    return null;
  }

  /**
   * {@return the palette}
   *
   * <p>The option beats the environment; there, {@code NO_COLOR} (not empty) beats {@code
   * FORCE_COLOR} and {@code CLICOLOR_FORCE} (neither empty nor 0), which beat {@code TERM=dumb} and
   * the question whether the output is a terminal.
   */
  public Palette palette(Map<String, String> variables, boolean terminal) {
    boolean colored = this == ALWAYS || (this == AUTO && wanted(variables, terminal));
    return colored ? Palette.ANSI : Palette.NONE;
  }

  private static boolean wanted(Map<String, String> variables, boolean terminal) {
    if (!variables.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    if (isOn(variables, "FORCE_COLOR") || isOn(variables, "CLICOLOR_FORCE")) {
      return true;
    }
    return terminal && !variables.getOrDefault("TERM", "").equals("dumb");
  }

  private static boolean isOn(Map<String, String> variables, String name) {
    String value = variables.getOrDefault(name, "");
    return !value.isEmpty() && !value.equals("0");
  }
}
