package easlint.check;

import org.jspecify.annotations.Nullable;

/** What a file is for. */
public enum Profile {
  /** A complete configuration. */
  SERVICE("service"),
  /** The input of a modify: partial by right, so nothing that is missing is a fault. */
  PATCH("patch"),
  /** A configuration for the local test command: local paths are fine. */
  TEST("test");

  private final String id;

  Profile(String id) {
    this.id = id;
  }

  /** {@return the word of options and configuration} */
  public String id() {
    return id;
  }

  /** {@return the profile of that word, or null} */
  public static @Nullable Profile of(String id) {
    for (Profile profile : values()) {
      if (profile.id.equals(id)) {
        return profile;
      }
    }
    return null;
  }
}
