package easlint.service;

import org.jspecify.annotations.Nullable;

/** What the schema says of a setting's value, for those who judge it. */
public final class Expectation {
  private final @Nullable SettingSpec spec;

  Expectation(@Nullable SettingSpec spec) {
    this.spec = spec;
  }

  /** {@return whether a source lists the setting} */
  public boolean isKnown() {
    return spec != null;
  }

  /** {@return whether an empty value is judged as it stands} */
  public boolean countsWhenEmpty() {
    return spec != null && spec.countsWhenEmpty();
  }

  /** {@return whether a text with a unit, {@code "4Gi"}, is a rule's to judge} */
  public boolean allowsUnits() {
    return spec != null && spec.allowsUnits();
  }

  /** {@return the documented type as JSON Schema names it; {@code other} when there are several} */
  public String type() {
    String only = spec == null ? null : spec.onlyType();
    return only == null ? "other" : only;
  }

  /** {@return whether values that are not listed only deserve a warning} */
  public boolean isOpenList() {
    return spec != null && spec.isOpenList();
  }

  /** {@return whether the absence of a member deserves a warning only} */
  public boolean missesMildly(String member) {
    SettingSpec missing = spec == null ? null : spec.members().get(member);
    return missing != null && missing.isWarningWhenMissing();
  }
}
